import type { Edition } from '#lib/facts/records.ts';
import type { Crumb } from './breadcrumbs.ts';

/** From the path of a page below that of its language to its whole address; null where nobody said where the site lives. */
export type AddressOf = ((path: string) => string) | null;

type LinkedData = Readonly<Record<string, unknown>>;

/** What search engines for data ask of a collection of facts. */
export const dataset = (
	{ name, description, tag }: { name: string; description: string; tag: string },
	{ first_day, checked_up_to, licence_url }: Edition,
	addressOf: AddressOf
): LinkedData => ({
	'@context': 'https://schema.org',
	'@type': 'Dataset',
	name,
	description,
	inLanguage: tag,
	license: licence_url,
	dateModified: checked_up_to,
	temporalCoverage: `${first_day}/${checked_up_to}`,
	isAccessibleForFree: true,
	...(addressOf && { url: addressOf('/') })
});

/** The way to a page, which takes whole addresses: nothing where nobody said where the site lives, or for the first page. */
export const breadcrumbList = (crumbs: readonly Crumb[], addressOf: AddressOf): LinkedData | null =>
	!addressOf || crumbs.length < 2
		? null
		: {
				'@context': 'https://schema.org',
				'@type': 'BreadcrumbList',
				itemListElement: crumbs.map(({ name, path }, i) => ({
					'@type': 'ListItem',
					position: i + 1,
					name,
					item: addressOf(path)
				}))
			};

/** Linked data as a block of a page; it is data and no script, and nothing in it can end it. */
export const dataBlock = (data: LinkedData): string =>
	`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
