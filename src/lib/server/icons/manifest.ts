import { tagOf, type Lang } from '#lib/facts/languages.ts';
import { colourOf } from '#lib/server/preview/flat-style.ts';
import { homeMessagesFor } from '#lib/words/home-messages.ts';
import { messagesFor } from '#lib/words/messages.ts';
import { ICONS } from './icons.ts';

/**
 * What a phone that puts the site on its screen asks for.
 * @param home address of the first page in the language
 * @param assets address below which the files of the site lie, without a slash at the end
 */
export const manifest = (lang: Lang, home: string, assets: string) => ({
	name: messagesFor(lang).site.title,
	description: homeMessagesFor(lang).description,
	lang: tagOf(lang),
	// With a slash: else it would lie outside the scope where the site lives below a path.
	start_url: home.replace(/\/?$/, '/'),
	scope: `${assets}/`,
	// With the bar that shows the address: it holds the day and the view, and is what one shares.
	display: 'minimal-ui',
	background_color: colourOf('paper'),
	theme_color: colourOf('paper'),
	icons: [
		{ src: `${assets}/favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
		...ICONS.map(({ name, size, purpose }) => ({
			src: `${assets}/icons/${name}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose
		}))
	]
});
