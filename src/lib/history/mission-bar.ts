import { FIRST_DAY_OF_ALL, LAST_DAY_OF_ALL, addDays, daySpan, type Day } from '#lib/dates/partial-date.ts';
import type { Mission } from '#lib/facts/records.ts';
import { existsOn, missionSpan, staffedOn, type Staffed } from './mission-span.ts';

/**
 * How sure a stretch of a mission's time is. `opening` and `closing` lie before and after what is sure; `perhaps` stands where no day of it is.
 * The other two are sure, but nobody of its own was there, or it is not known whether somebody was.
 */
export type BarKind = 'sure' | 'empty' | 'staff-unknown' | 'opening' | 'closing' | 'perhaps';

/** A stretch of a mission's time: half-open, as in `MissionSpan`. */
export interface BarPart {
	readonly from: Day;
	readonly until: Day;
	readonly kind: BarKind;
}

/** The time that is drawn, both days included, and the first day on which a mission can have opened of which nobody tells that. */
export interface BarFrame {
	readonly first: Day;
	readonly last: Day;
	readonly earliest?: Day;
}

const STAFF: Readonly<Record<Staffed, BarKind>> = { yes: 'sure', no: 'empty', unknown: 'staff-unknown' };

/** Every day on which something of a mission may change. */
const turningDays = ({ opened, closed, as_of, without_staff = [] }: Mission): Day[] =>
	[opened, closed, as_of, ...without_staff.flatMap(({ from, to }) => [from, to])].flatMap((date) => {
		if (!date) return [];
		const { earliest, latest } = daySpan(date);
		// What is sure begins on the latest day of an opening, and ends after that of a closing.
		return [earliest, latest, ...(latest === LAST_DAY_OF_ALL ? [] : [addDays(latest, 1)])];
	});

const limited = (day: Day, low: Day, high: Day): Day => (day < low ? low : day > high ? high : day);

/** The certain and the uncertain stretches of a mission's time, in their order, without gap or overlap. `others` are the missions of its record. */
export function missionBar(mission: Mission, frame: BarFrame, others: readonly Mission[] = []): BarPart[] {
	const possible = missionSpan(mission, 'possible', others);
	if (!possible) return [];
	const end = limited(possible.until, FIRST_DAY_OF_ALL, addDays(frame.last, 1));
	const sureFrom = missionSpan(mission, 'sure', others)?.from ?? end;
	// Where nobody tells when it opened, it cannot have been before there were relations.
	const unbounded = possible.from === FIRST_DAY_OF_ALL && frame.earliest && frame.earliest < sureFrom;
	const start = limited(unbounded ? frame.earliest : possible.from, frame.first, end);
	const sure = missionSpan(mission, 'sure', others);
	const days = [
		...new Set(
			[start, end, sure?.from, sure?.until, ...turningDays(mission)].filter((day) => day !== undefined)
		)
	]
		.filter((day) => start <= day && day <= end)
		.sort();
	const kindOn = (day: Day): BarKind => {
		if (existsOn(mission, day, 'sure', others)) return STAFF[staffedOn(mission, day)];
		return !sure ? 'perhaps' : day < sure.from ? 'opening' : 'closing';
	};
	const parts: BarPart[] = [];
	for (const [i, from] of days.slice(0, -1).entries()) {
		const kind = kindOn(from);
		const before = parts.at(-1);
		if (before?.kind === kind) parts[parts.length - 1] = { ...before, until: days[i + 1]! };
		else parts.push({ from, until: days[i + 1]!, kind });
	}
	return parts;
}
