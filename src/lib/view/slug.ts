/**
 * A name as the last part of an address: lower-case ASCII words joined by hyphens. `São Tomé and Príncipe` → `sao-tome-and-principe`,
 * `Côte d'Ivoire` → `cote-divoire`. Names in other scripts give the empty string.
 */
export const slugify = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}|['’.]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
