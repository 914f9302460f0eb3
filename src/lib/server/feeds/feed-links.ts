import { collatorOf } from '#lib/facts/collator.ts';
import { langOfParam, type Lang } from '#lib/facts/languages.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { facts } from '#lib/server/fact-base.ts';
import { escapeHtml } from '#lib/words/escape-html.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import type { Site } from '#lib/server/content/story.ts';
import type { TextLink } from '#lib/words/story-view.ts';
import type { FeedName } from './feeds.ts';
import { FEED_TYPES } from './site-feed.ts';

/** The route of a page and its parameters, as the framework has them. */
interface Routed {
	readonly route: { readonly id: string | null };
	readonly params: Readonly<Record<string, string | undefined>>;
}

/**
 * The link in the head of a page by which readers of feeds find that of its subject: of all states on the first page, of the country on its own. Empty for
 * other pages, which have none.
 */
export function feedLink({ route, params }: Routed): string {
	const lang = langOfParam(params['lang']);
	const link = (name: string): string =>
		`<link rel="alternate" type="${FEED_TYPES.atom}" href="${escapeHtml(inSite(lang, `/feeds/${name}.atom`))}">`;
	if (route.id === '/[[lang=lang]]/(map)') return link('events');
	if (route.id !== '/[[lang=lang]]/(map)/country/[slug]') return '';
	// Under its codes and other names a page only leads to the one with its slug.
	const known = [...facts.countries.values()].find(({ slug }) => slug === params['slug']);
	return known ? link(`country/${known.slug}`) : '';
}

/** A file of a feed as a link, by the name of the feed and the ending of its address. */
const fileLink = (name: string, form: 'atom' | 'json' | 'ics', title: string, lang: Lang): TextLink => ({
	href: inSite(lang, `/feeds/${name}.${form}`),
	label: writtenMessagesFor(lang).feeds.file({ title, form: writtenMessagesFor(lang).feeds.as[form] })
});

/** The files of all feeds, by the id of the part of the page that lists them. */
export function feedFiles({ facts, lang }: Site): Readonly<Record<string, readonly TextLink[]>> {
	const m = writtenMessagesFor(lang).feeds;
	const ofName = (name: FeedName): TextLink[] =>
		(['atom', 'json'] as const).map((form) => fileLink(name, form, m.names[name].title, lang));
	return {
		events: ofName('events'),
		corrections: ofName('corrections'),
		'on-this-day': [
			...ofName('on-this-day'),
			fileLink('anniversaries', 'ics', m.names['on-this-day'].title, lang)
		],
		countries: [...facts.countries.values()]
			.map(({ name, slug }) => ({ href: inSite(lang, `/feeds/country/${slug}.atom`), label: name }))
			.sort((a, b) => collatorOf(lang).compare(a.label, b.label))
	};
}
