/** Working notes of the editors: no part of what is published. */
const WORKING_NOTES: ReadonlySet<string> = new Set(['notes', 'editor_note']);

/** A record as it is published: whole, without the working notes of the editors and without the id, which is its key. */
export function published<T>(value: T): T {
	if (Array.isArray(value)) return value.map(published) as T;
	if (!value || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !WORKING_NOTES.has(key))
			.map(([key, inner]) => [key, published(inner)])
	) as T;
}

/** The same of a state, whose id is its key already. */
export function publishedState<T extends { readonly id: string }>({ id: _, ...record }: T): Omit<T, 'id'> {
	return published(record);
}

/** JSON as it stands in a file: indented, with a line break at its end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;
