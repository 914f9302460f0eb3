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
	/** Of a country with a text of its own that text alone, which leads on to the others. */
	readonly ofState: (id: StateId) => readonly TextLink[];
	/** All but the text of its own. */
	readonly elsewhere: (id: StateId) => readonly TextLink[];
	readonly ofYear: (year: string) => readonly TextLink[];
}

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
	const link = (address: string): TextLink => ({
		href: inSite(lang, address),
		label: titleAt(address, texts, lang)
	});
	/** The texts that name one of the subjects: a part where only that one does, else the page. */
	const links = (subjects: readonly string[]): TextLink[] =>
		byText
			.flatMap(({ path, subjects: named }) => {
				const parts = subjects.flatMap((subject) => [...(named.get(subject) ?? [])]);
				const addresses = [...new Set(parts.map(([address]) => address))];
				if (!addresses.length) return [];
				const times = parts.reduce((sum, [, count]) => sum + count, 0);
				return { address: addresses.length === 1 ? addresses[0]! : path, times };
			})
			.sort((a, b) => b.times - a.times)
			.map(({ address }) => link(address));
	const former = [...facts.predecessors.values()];
	/** The address of the text about a country alone; every text tells of North Korea itself. */
	const ownOf = (id: StateId): string =>
		id === DPRK ? '/history' : `/relations/${facts.countries.get(id)!.slug}`;
	const allOf = (id: StateId): TextLink[] => {
		const before = former.filter((state) => pageOf(state, facts, lang).id === id).map((state) => state.id);
		return links([facts.countries.get(id)!.slug, id, ...before]);
	};
	return {
		ofState: (id) => (texts.some(({ path }) => path === ownOf(id)) ? [link(ownOf(id))] : allOf(id)),
		elsewhere: (id) => allOf(id).filter(({ href }) => href.split('#')[0] !== inSite(lang, ownOf(id))),
		ofYear: (year) => links([year])
	};
}
