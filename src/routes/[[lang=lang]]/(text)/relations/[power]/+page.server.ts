import { error } from '@sveltejs/kit';
import { langOfParam } from '#lib/facts/languages.ts';
import { statusAt } from '#lib/history/status-at.ts';
import { built } from '#lib/server/built.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { factsIn, mentionsOf, today } from '#lib/server/fact-base.ts';
import { chronologyOf } from '#lib/server/relations/chronology.ts';
import { POWERS, powerOf } from '#lib/server/relations/powers.ts';
import { countryPath } from '#lib/view/paths.ts';
import { formatDate } from '#lib/words/format-date.ts';
import { nameInText } from '#lib/words/name-in-text.ts';
import { statusSentence } from '#lib/words/sentence.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => POWERS.map((power) => ({ ...built.param, power }));

/** The part of the page that is made of the facts: it stands below every text. */
const CHRONOLOGY = 'chronology';

export const load: PageServerLoad = ({ params }) => {
	const lang = langOfParam(params.lang);
	const facts = factsIn(lang);
	const entity = powerOf(params.power, facts);
	if (!entity) error(404, params.power);
	const { story, ...page } = storyPage(`/relations/${entity.slug}`, params.lang);
	const chronology = chronologyOf(entity, facts, lang);
	const m = writtenMessagesFor(lang).relations;
	const { count } = chronology;
	return {
		...page,
		story: {
			...story,
			sections: [...story.sections, { id: CHRONOLOGY, title: m.chronology, about: '', html: '' }]
		},
		chronology,
		chronologyId: CHRONOLOGY,
		chronologyWords: { only: m.only, all: m.all },
		elsewhere: { title: m.elsewhere, links: mentionsOf(lang).elsewhere(entity.id) },
		intro: m.intro({ events: count, name: nameInText(entity) }),
		now: {
			status: statusAt(entity.id, today, facts).status,
			date: m.status(formatDate(today, lang)),
			sentence: statusSentence(entity, { facts, lang, day: today }),
			onMap: { href: countryPath(lang, entity.slug), label: m.onMap(entity.name) },
			toChronology: m.toChronology(count)
		}
	};
};
