import { paramOf, type Lang } from '#lib/facts/languages.ts';
import { pictureVersion } from '../../../hosting/picture-version.ts';
import { drawingOf } from './drawing.ts';
import type { Preview } from './preview.ts';

const versions = new Map<Preview, string>();

/**
 * Address of the picture of a preview below the base path. Places that show previews keep pictures by their address: one that shows something else has another
 * one, though its file does not.
 */
export function pictureAddress(preview: Preview, lang: Lang): string {
	const version = versions.get(preview) ?? pictureVersion(drawingOf(preview, lang));
	versions.set(preview, version);
	const { lang: prefix } = paramOf(lang);
	return `${prefix ? `/${prefix}` : ''}/previews/${preview.name}.png?v=${version}`;
}
