import { paramOf, type Lang } from '#lib/facts/languages.ts';
import { TOUCH_ICON } from './icons.ts';

/** The links in the head of a page in a language to what a phone needs that puts the site on its screen. */
export function iconLinks(base: string, lang: Lang): string {
	const { lang: prefix } = paramOf(lang);
	const manifest = `${base}${prefix ? `/${prefix}` : ''}/site.webmanifest`;
	return `<link rel="manifest" href="${manifest}"><link rel="apple-touch-icon" href="${base}/icons/${TOUCH_ICON.name}.png">`;
}
