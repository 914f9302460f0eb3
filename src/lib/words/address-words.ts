/** An address as people read it: without scheme, its signs decoded where they can be. */
export function addressWords(address: string): string {
	const plain = address.replace(/^https?:\/\//, '');
	try {
		return decodeURI(plain);
	} catch {
		return plain;
	}
}

/** What a source is a copy of, by its address or in words, for people to read; the address is empty where there is none. */
export const originalOf = (text: string): { readonly href: string; readonly words: string } =>
	/^https?:\/\/\S+$/.test(text) ? { href: text, words: addressWords(text) } : { href: '', words: text };
