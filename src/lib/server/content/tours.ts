import { figureText } from '#lib/server/figures.ts';
import type { Tour } from '#lib/tour/tour.ts';
import { homePath } from '#lib/view/paths.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { plainText } from './plain-text.ts';
import type { PageFile } from './page-file.ts';
import type { Site } from './story.ts';
import { TOURS_PATH } from './tour-problems.ts';

/** The address of a step on the map, from that of its view: `/?date=1975-12-31` → `/?date=1975-12-31&tour=contest&step=4`. */
function stepAddress(view: string, slug: string, number: number, { lang }: Site): string {
	const { pathname, search } = new URL(view, 'https://site.invalid');
	const path = pathname === '/' ? homePath(lang) : inSite(lang, pathname);
	return `${path}${search}${search ? '&' : '?'}tour=${slug}&step=${number}`;
}

const tourOf = (slug: string, { path, title, sections }: PageFile, site: Site): Tour => ({
	slug,
	title,
	steps: sections.map(({ id, title: heading, about, markdown }, i) => ({
		title: heading,
		text: plainText(markdown, (figure) => figureText(figure, site)),
		address: stepAddress(about, slug, i + 1, site),
		sources: inSite(site.lang, `${path}#${id}`)
	}))
});

/** The tours of the map, in the order of the page that lists them. */
export function toursIn(site: Site): Tour[] {
	const text = (path: string): PageFile => site.texts.find((page) => page.path === path)!;
	return text(TOURS_PATH).sections.map(({ id }) => tourOf(id, text(`${TOURS_PATH}/${id}`), site));
}
