import { en as actions } from './actions.ts';
import type { Parts } from '#lib/words/parts.ts';
import { about } from './about.ts';
import { aboutSources } from './about-sources.ts';
import { bibliography } from './bibliography.ts';
import { contents } from './contents.ts';
import { feeds } from './feeds.ts';
import { historyPage } from './history-page.ts';
import { borders } from './borders.ts';
import { counting } from './counting.ts';
import { dataColumns } from './data-columns.ts';
import { dataFiles } from './data-files.ts';
import { dataPage } from './data-page.ts';
import { doubt } from './doubt.ts';
import { breakPages } from './break-pages.ts';
import { joined } from './letters.ts';
import { mission } from './mission.ts';
import { missions } from './missions.ts';
import { money } from './money.ts';
import { organisations } from './organisations.ts';
import { plural } from './plural.ts';
import { previews } from './previews.ts';
import { relations } from './relations.ts';
import { sentence } from './sentence.ts';
import { sourceDocument } from './source-document.ts';
import { story } from './story.ts';
import { tours } from './tours.ts';

/** Texts in British English that only the server writes into pages: kept apart, so that they are not sent as code too. */
export const en = {
	about,
	aboutSources,
	bibliography,
	contents,
	feeds,
	historyPage,
	borders,
	counting,
	dataColumns,
	dataFiles,
	dataPage,
	doubt,
	breakPages,
	mission,
	relations,
	missions,
	money,
	organisations,
	previews,
	sourceDocument,
	story,
	tours,
	sentence,
	finding: {
		/** As long as the longest sentence on top of the map can be: its room is kept. */
		room: 'Between 30 September 2000 and 30 September 2000: relations established with 170 states, broken off 30 times, suspended 13 times, restored 20 times.'
	},
	/** The ways in the head of every page. */
	ways: {
		label: 'Parts of this site',
		skip: 'Skip to the text',
		map: 'World map',
		table: 'Table',
		history: 'History',
		embassies: 'Embassies',
		about: 'About',
		/** At the foot of a text. */
		contents: 'Everything on this site'
	},
	/** What a result of the search is that is no state. */
	found: {
		page: 'Page',
		year: 'The year, day by day',
		organisation: 'International body',
		event: (date: string) => `World event, ${date}`
	},
	year: {
		description: (v: { year: string; finding: string; changes: number }) => {
			const changes = plural(v.changes, {
				0: `No status changed in ${v.year}.`,
				1: `One change in ${v.year}, with its date.`,
				other: `${v.changes} changes in ${v.year}, each with its date.`
			});
			return `${v.finding} ${changes}`;
		}
	},
	time: {
		noScript: <Link extends object>(link: Link): Parts<Link> => [
			'Other days, and what an address asks for, need JavaScript. Without it every year has a page of its own: ',
			link
		]
	},
	panel: {
		/** A stretch of the bar; `until` is empty where it lasts, `orElse` and `through` where there is no such status or state. */
		stretch: (v: { from: string; until: string; status: string; orElse: string; through: string }) =>
			joined(
				[
					`${v.from} to ${v.until || 'today'}: ${v.status}`,
					v.orElse && `or: ${v.orElse}`,
					v.through && `as part of ${v.through}`
				],
				', '
			),
		/** Of a country without any event, and the date of the latest source for that. */
		absence: (date: string) => `No diplomatic relations of its own are on record (latest source: ${date}).`,
		noEvents: 'No event in the relation is on record.',
		/** When a world event lasted. */
		fromTo: (from: string, to: string) => `${from} – ${to}`,
		missionThen: (v: { mission: string; detail: string }) => `${v.mission}${v.detail && ` (${v.detail})`}`,
		predecessor: {
			territory: (name: string, until: string) => `Part of ${name} until ${until}`,
			continued: (name: string, until: string) => `Continues ${name}, which ended on ${until}`,
			government: (name: string, until: string) => `Government of ${name} until ${until}`,
			dependency: (name: string, until: string) => `Under ${name} until ${until}`
		},
		/**
		 * What is said of a country on a day in the past: the sentence about it, or those about the states to which it, or parts of it, belonged; the states under
		 * which it stood; the status that it may have had instead, or empty.
		 */
		phase: (v: {
			told: readonly { readonly state: string; readonly sentence: string }[];
			about: 'itself' | 'whole' | 'parts';
			under: readonly string[];
			orElse: string;
		}) =>
			joined(
				[
					...v.told.map(({ state, sentence: told }) =>
						v.about === 'itself'
							? told
							: `${v.about === 'whole' ? `Part of ${state}` : `Part of the territory: ${state}`}. ${told}`
					),
					...v.under.map((state) => `At that time under ${state}.`),
					v.orElse &&
						`The date of a change is not known exactly; on this day the status may also have been: ${v.orElse}.`
				],
				' '
			)
	},
	report: {
		title: (v: { name: string; site: string }) => `${v.site}: error in “${v.name}”`,
		body: actions.reportForm
	}
};
