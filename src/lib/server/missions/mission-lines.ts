import { cityName, PYONGYANG } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Mission } from '#lib/facts/records.ts';
import { oldReport } from '#lib/history/report.ts';
import { staffedOn, withoutStaffSince } from '#lib/history/mission-span.ts';
import { stateOf } from '#lib/history/status-at.ts';
import { factsIn, today } from '#lib/server/fact-base.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { nameInText } from '#lib/words/name-in-text.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { shortSources, type ShortSource } from './short-sources.ts';

/** What a list tells of a mission that is open. */
export interface MissionLines {
	/** What it is, where it is no embassy in the capital. */
	readonly kind: string;
	readonly lines: readonly string[];
	readonly evidence: string;
	readonly sources: readonly ShortSource[];
}

const isRange = (date: string | undefined): boolean => date?.startsWith('[') ?? false;

/** A mission that is open on the last day checked, in words. */
export function missionLines(mission: Mission, lang: Lang): MissionLines {
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).missions;
	const date = (value: string | undefined): string => (value ? formatDate(value, lang) : '');
	const { opened, opened_as, address, compound, head, kind, city, organisation, as_of } = mission;
	const empty = withoutStaffSince(mission, today);
	const gone = staffedOn(mission, today) === 'unknown' && empty ? m.emptyThen : m.empty;
	const emptied = isRange(empty) ? m.emptyBetween(date(empty)) : gone(date(empty));
	const begun = isRange(opened)
		? m.sinceBetween(date(opened))
		: m.since({
				date: date(opened),
				from: opened_as ? nameInText(stateOf(opened_as, facts)) : ''
			});
	const headed = head
		? m.head({
				name: head.name ?? '',
				rank: head.rank,
				date: date(head.as_of),
				old: oldReport(head.as_of, today) !== undefined
			})
		: kind === 'embassy'
			? m.noHead
			: '';
	const sources = shortSources([...mission.sources, ...(head?.sources ?? [])], facts, lang);
	const isPlain = kind === 'embassy' && city === PYONGYANG;
	return {
		kind:
			isPlain || organisation
				? ''
				: m.kindIn({
						kind: facts.vocabulary.missions[kind].label,
						city: city === PYONGYANG ? '' : cityName(city, facts)
					}),
		lines: [m.sentences([begun, emptied, headed]), compound ?? address ?? ''].filter((line) => line),
		evidence: m.evidence({ date: date(as_of), sources: sources.length }),
		sources
	};
}
