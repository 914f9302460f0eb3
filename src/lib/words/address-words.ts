/** An address as people read it: without scheme, its signs decoded where they can be. */
export function addressWords(address: string): string {
	const plain = address.replace(/^https?:\/\//, '');
	try {
		return decodeURI(plain);
	} catch {
		return plain;
	}
}
