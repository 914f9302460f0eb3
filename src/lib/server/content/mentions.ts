import { DPRK } from '#lib/facts/facts.ts';
import type { StateId } from '#lib/facts/records.ts';
import { pageOf } from '#lib/server/timeline/page-of.ts';
import { inSite } from '#lib/view/text-paths.ts';
import type { TextLink } from '#lib/words/story-view.ts';
import { blocksOf } from './markdown.ts';
import type { PageFile } from './page-file.ts';
import type { Site } from './story.ts';
import { titleAt } from './title-at.ts';

/** What texts tell of a country or a year, as links; the texts that tell most stand first. */
export interface Mentions {
	readonly ofState: (id: StateId) => readonly TextLink[];
	readonly ofYear: (year: string) => readonly TextLink[];
}

/** More would be a list to search in. */
const MOST = 3;

/** What a part of a text links to or cites: slugs, ids of states and years, each as often as it does. */
function subjectsOf(markdown: string): string[] {
	const tokens = blocksOf(markdown).flatMap((block) => block.tokens);
	return tokens.flatMap((token) => {
		if (token.type === 'link') return /^\/(?:country|year)\/([^/?#]+)/.exec(String(token['href']))?.[1] ?? [];
		if (token.type !== 'reference') return [];
		const [, state = '', date = ''] = /^fact:([a-z-]+)\/(\d{4})/.exec(String(token['reference'])) ?? [];
		return [state, date].filter((subject) => subject && subject !== 'world' && subject !== 'org');
	});
}

/** By subject, how often each part of a text names it. */
function partsOf({ path, lead, sections }: PageFile): Map<string, Map<string, number>> {
	const found = new Map<string, Map<string, number>>();
	for (const [address, markdown] of [
		[path, lead],
		...sections.map(({ id, markdown: text }) => [`${path}#${id}`, text] as const)
	] as const)
		for (const subject of subjectsOf(markdown)) {
			const parts = found.get(subject) ?? new Map<string, number>();
			found.set(subject, parts.set(address, (parts.get(address) ?? 0) + 1));
		}
	return found;
}

/** Finds what the texts of the site tell of each country and year: the way back from a fact to its story. */
export function mentionsIn(site: Site): Mentions {
	const { facts, texts, lang } = site;
	const byText = texts.map((text) => ({ path: text.path, subjects: partsOf(text) }));
	/** The texts that name one of the subjects: a part where only that one does, else the page. */
	const links = (subjects: readonly string[], own?: string): TextLink[] =>
		byText
			// A text about the country alone leads on to the others.
			.filter(({ path }, _, all) => path === own || !all.some((text) => text.path === own))
			.flatMap(({ path, subjects: named }) => {
				const parts = subjects.flatMap((subject) => [...(named.get(subject) ?? [])]);
				const addresses = [...new Set(parts.map(([address]) => address))];
				if (!addresses.length && path !== own) return [];
				const times = parts.reduce((sum, [, count]) => sum + count, path === own ? 1000 : 0);
				return { address: addresses.length === 1 && path !== own ? addresses[0]! : path, times };
			})
			.sort((a, b) => b.times - a.times)
			.slice(0, MOST)
			.map(({ address }) => ({ href: inSite(lang, address), label: titleAt(address, texts, lang) }));
	const former = [...facts.predecessors.values()];
	return {
		ofState: (id) => {
			const country = facts.countries.get(id)!;
			const before = former.filter((state) => pageOf(state, facts, lang).id === id).map((state) => state.id);
			// Every text tells of North Korea itself.
			return links([country.slug, id, ...before], id === DPRK ? '/history' : `/relations/${country.slug}`);
		},
		ofYear: (year) => links([year])
	};
}
