import { langOfParam } from '#lib/facts/languages.ts';
import { groupsOf } from '#lib/server/breaks/groups.ts';
import { shockPage } from '#lib/server/breaks/shock-page.ts';
import { built } from '#lib/server/built.ts';
import { storyPage } from '#lib/server/content/story-page.ts';
import { facts } from '#lib/server/fact-base.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

const slugs = groupsOf(facts).map(({ slug }) => slug);

export const entries: EntryGenerator = () => slugs.map((shock) => ({ ...built.param, shock }));

export const load: PageServerLoad = ({ params: { shock, lang } }) => {
	if (!slugs.includes(shock)) error(404);
	return { ...storyPage(`/breaks/${shock}`, lang), shock: shockPage(shock, langOfParam(lang)) };
};
