import { cityName } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Side } from '#lib/facts/records.ts';
import type { BarKind, BarPart } from '#lib/history/mission-bar.ts';
import { factsIn } from '#lib/server/fact-base.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { GROUPS, missionRows, type MissionRow } from './mission-rows.ts';
import { stateLink, type NamedLink } from './state-link.ts';
import { tenthYears, timeScale, type TimeScale } from './time-scale.ts';
import { rowYears } from './row-years.ts';

/** The time chart of the missions of one side. */
export type MissionChart = ReturnType<typeof missionChart>;

const rect = ({ from, until, kind }: BarPart, x: TimeScale): string => {
	const left = x(from);
	return `<rect class="${kind}" x="${left}%" width="${+(x(until) - left).toFixed(1)}%"/>`;
};

/** What a row is named by: the state whose mission it was last, and its city where that is not the same for all. */
function labelOf({ missions, group }: MissionRow, side: Side, lang: Lang): NamedLink {
	const { owner, mission } = missions.find((own) => own.owner && 'checked' in own.owner) ?? missions.at(-1)!;
	if (!owner) return { name: mission.organisation! };
	const { name, href } = stateLink(owner.id, lang);
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).missions;
	const city = side === 'of-dprk' || group === 'consulates' || mission.city === 'kaesong';
	const kind = group === 'offices' ? facts.vocabulary.missions[mission.kind].label : '';
	return { name: m.row({ state: name, city: city ? cityName(mission.city, facts) : '', kind }), href: href! };
}

const LEGEND: readonly BarKind[] = ['sure', 'opening', 'closing', 'perhaps', 'empty', 'staff-unknown'];

/** The bars of all missions of a side by kind, with an axis; drawn as parts of SVGs of any width. */
export function missionChart(side: Side, lang: Lang) {
	const facts = factsIn(lang);
	const m = writtenMessagesFor(lang).missions;
	const { first_day: first, checked_up_to: last } = facts.edition;
	const x = timeScale(first, last);
	const rows = missionRows(side, facts);
	const years = tenthYears(first, last).map((year) => ({ year, x: x(`${year}-01-01`) }));
	return {
		axis: years.map((one) => `<text x="${one.x}%" y="1em">${one.year}</text>`).join(''),
		lines: years.map((one) => `<line x1="${one.x}%" x2="${one.x}%" y2="100%"/>`).join(''),
		legend: LEGEND.filter((kind) => rows.some(({ parts }) => parts.some((part) => part.kind === kind))).map(
			(kind) => ({ kind, label: m.bars[kind] })
		),
		name: m.chartName[side],
		groups: GROUPS.map((group) => {
			const own = rows.filter((row) => row.group === group);
			return {
				id: group,
				title: m.groups[group],
				rows: own.map((row) => ({
					...labelOf(row, side, lang),
					years: rowYears(row, lang),
					bar: row.parts.map((part) => rect(part, x)).join('')
				}))
			};
		}).filter((group) => group.rows.length)
	};
}
