import type { Facts } from '#lib/facts/facts.ts';
import type { PageFile } from './page-file.ts';

/** The address of the page on the sources; the list of each kind stands below it. */
export const BIBLIOGRAPHY = '/about/sources';

/** The pages that stand in no content file. */
const OTHER_PAGES = ['/', '/table', '/about', BIBLIOGRAPHY, '/source-document', '/data'];

/** Tells whether an address of the site, as a text has it (`/history#wave`), leads to a page, and to a part of it where one is named. */
export function knownAddresses(pages: readonly PageFile[], facts: Facts): (address: string) => boolean {
	const parts = new Map(pages.map(({ path, sections }) => [path, new Set(sections.map(({ id }) => id))]));
	const statements = new Set(
		facts.sourceDocument.sections.flatMap(({ id, statements: own }) => [id, ...own.map((s) => s.id)])
	);
	const others = new Set([
		...OTHER_PAGES,
		...Object.keys(facts.vocabulary.source_kinds).map((kind) => `${BIBLIOGRAPHY}/${kind}`)
	]);
	const slugs = new Set([...facts.countries.values()].map(({ slug }) => slug));
	const { first_day, checked_up_to } = facts.edition;
	return (address) => {
		const { pathname, hash } = new URL(address, 'https://site.invalid');
		const part = hash.slice(1);
		if (address.startsWith('#')) return true;
		const [, kind, name = ''] = /^\/(country|year)\/([^/]+)$/.exec(pathname) ?? [];
		if (kind === 'country') return slugs.has(name);
		if (kind === 'year') return name >= first_day.slice(0, 4) && name <= checked_up_to.slice(0, 4);
		if (pathname === '/source-document') return !part || statements.has(part);
		const known = parts.get(pathname);
		return known ? !part || known.has(part) : others.has(pathname);
	};
}
