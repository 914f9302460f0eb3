/** A text in the form in which texts are compared. */
export interface Folded {
	/** Its words, in lower case and without marks; a text in Hangul or Han characters is one word. */
	readonly words: readonly string[];
	/** The words that tell it from others: without “the”, “of” and “and”, unless one stands last, where it may be the beginning of another. */
	readonly telling: readonly string[];
	/** The telling words in one, so that blanks and hyphens do not matter. */
	readonly joined: string;
	/** All its letters as they stand. */
	readonly whole: string;
	/** Written in Hangul or Han characters, of which any part may be searched for. */
	readonly asian: boolean;
}

/** The letters U+11A8 to U+11C2 that close a syllable of Hangul, as letters that open one: a syllable half typed (말ㄹ, 맔) begins the whole one. */
const FINALS =
	'ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ'.split(
		' '
	);
const LITTLE = ['the', 'of', 'and'];

const letters = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}|['’‘ʻ`.]/gu, '')
		.replace(/[\u11a8-\u11c2]/g, (final) => FINALS[final.charCodeAt(0) - 0x11a8]!)
		.replaceAll('&', ' and ')
		.replaceAll('ø', 'o')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A name, or what a visitor typed, in the form in which both are compared: case, accents, apostrophes, hyphens and blanks do not matter. */
export function fold(text: string): Folded {
	const plain = letters(text);
	const whole = plain.replaceAll(' ', '');
	if (/[\p{Script=Hangul}\p{Script=Han}]/u.test(plain)) {
		return { words: [whole], telling: [whole], joined: whole, whole, asian: true };
	}
	const words = (plain ? plain.split(' ') : []).map((word, i, all) =>
		word === 'st' && i < all.length - 1 ? 'saint' : word
	);
	const telling = words.filter((word, i) => i === words.length - 1 || !LITTLE.includes(word));
	return { words, telling, joined: telling.join(''), whole, asian: false };
}
