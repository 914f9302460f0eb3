import type { Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Timeline } from '#lib/history/timeline.ts';
import { figureText } from '#lib/server/figures.ts';
import { sourceLink } from '#lib/server/source-link.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { inSite, sourceDocumentPath } from '#lib/view/text-paths.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { NoteView, StoryView } from '#lib/words/story-view.ts';
import { citedFact } from './cited-fact.ts';
import { markdownWith } from './markdown.ts';
import type { PageFile } from './page-file.ts';

/** The facts, their history and the texts in one language. */
export interface Site {
	readonly facts: Facts;
	readonly timeline: Timeline;
	readonly texts: readonly PageFile[];
	readonly lang: Lang;
}

function noteView(number: number, reference: string, { facts, lang }: Site): NoteView {
	const { title, date, sources, statement } = citedFact(reference, facts)!;
	const m = writtenMessagesFor(lang).story;
	return {
		number,
		back: m.backToText(number),
		label: m.note({ title, date: date ? formatDate(date, lang) : '' }),
		...(statement && {
			told: { href: `${sourceDocumentPath(lang)}#${statement}`, label: m.statement(statement) }
		}),
		sources: sources.map((id) => sourceLink(id, facts, lang))
	};
}

/** A text as its page shows it: the figures worked out, each reference a number that leads to its note. */
export function storyView({ title, description, lead, sections }: PageFile, site: Site): StoryView {
	const { lang } = site;
	const m = writtenMessagesFor(lang).story;
	const numbers = new Map<string, number>();
	const markdown = markdownWith({
		reference: (reference) => {
			const number = numbers.get(reference) ?? numbers.size + 1;
			const first = !numbers.has(reference);
			numbers.set(reference, number);
			return `<sup><a ${first ? `id="cited-${number}" ` : ''}href="#note-${number}" aria-label="${m.toNote(number)}">${number}</a></sup>`;
		},
		figure: (figure) => figureText(figure, site),
		address: (href) => (href.startsWith('/') ? inSite(lang, href) : href)
	});
	const html = (text: string): string => markdown.parse(text, { async: false });
	const view = {
		title,
		description,
		lead: html(lead),
		sections: sections.map(({ id, title: heading, about, markdown: text }) => ({
			id,
			title: heading,
			about,
			html: html(text)
		}))
	};
	return { ...view, notes: [...numbers].map(([reference, number]) => noteView(number, reference, site)) };
}
