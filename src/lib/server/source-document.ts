import { formatDate } from '#lib/words/format-date.ts';
import type { DocumentList, Statement, ToldAt, Verdict } from '#lib/facts/records.ts';
import { countryPath, tablePath, yearPath } from '#lib/view/paths.ts';
import { withFigures } from './figures.ts';
import { sourceLink } from './source-link.ts';
import { inSite } from '#lib/view/text-paths.ts';
import type { Site } from './content/story.ts';
import { titleAt } from './content/title-at.ts';
import { compare } from './document-lists.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';

interface Link {
	readonly href: string;
	readonly label: string;
}

/** A statement of the article as the page shows it. */
export interface StatementView {
	readonly id: string;
	readonly statement: string;
	readonly verdict: Verdict;
	readonly label: string;
	readonly found?: string;
	readonly told: readonly Link[];
	readonly sources: readonly Link[];
}

function linkTo({ country, year, table, page }: ToldAt, { facts, lang, texts }: Site): Link {
	if (page) return { href: inSite(lang, page), label: titleAt(page, texts, lang) };
	if (country) {
		const { slug, name } = facts.countries.get(country)!;
		return { href: countryPath(lang, slug), label: name };
	}
	if (year) return { href: yearPath(lang, year), label: year };
	return { href: `${tablePath(lang)}?${table}`, label: writtenMessagesFor(lang).sourceDocument.inTable };
}

const statementView = (
	{ id, statement, verdict, found, told, sources }: Statement,
	site: Site
): StatementView => ({
	id,
	statement,
	verdict,
	label: site.facts.vocabulary.verdicts[verdict].label,
	...(found ? { found: withFigures(found, site) } : {}),
	told: told.map((place) => linkTo(place, site)),
	sources: sources.map((source) => sourceLink(source, site.facts, site.lang))
});

/** A list of the article beside ours: the numbers, and the states in which the two differ, each with the reason. */
function listView(list: DocumentList, site: Site) {
	const { facts, lang } = site;
	const { both, onlyMap } = compare(list, facts);
	return {
		id: list.id,
		title: list.title,
		count: writtenMessagesFor(lang).sourceDocument.listCount({
			article: list.countries.length,
			map: both.length + onlyMap.length,
			both: both.length,
			date: formatDate(list.day, lang)
		}),
		differences: list.differences.map(({ countries, why }) => ({
			states: countries.map((country) => linkTo({ country }, site)),
			why
		}))
	};
}

/** The article behind the project for its page: its statements by section, and how many have which verdict. */
export function sourceDocumentView(site: Site) {
	const { facts, lang } = site;
	const { source, as_of, lists, sections } = facts.sourceDocument;
	const m = writtenMessagesFor(lang).sourceDocument;
	const all = sections.flatMap(({ statements }) => statements);
	return {
		original: sourceLink(source, facts, lang),
		intro: m.intro({ statements: all.length, date: formatDate(as_of, lang) }),
		verdicts: Object.entries(facts.vocabulary.verdicts).map(([id, { label, definition }]) => ({
			id,
			label: m.count({ label, statements: all.filter(({ verdict }) => verdict === id).length }),
			definition
		})),
		lists: lists.map((list) => listView(list, site)),
		sections: sections.map(({ id, title, statements }) => ({
			id,
			title,
			statements: statements.map((statement) => statementView(statement, site))
		}))
	};
}
