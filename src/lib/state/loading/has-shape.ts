/**
 * Whether a value has the form of an example: all the parts of an object, in an array members like the example's first, anything else the same type.
 * What a host puts in the place of a file (an error page, half a file, that of another version) is found out before it is drawn.
 */
export function hasShape(value: unknown, example: unknown): boolean {
	if (Array.isArray(example))
		return (
			Array.isArray(value) && (example.length === 0 || value.every((member) => hasShape(member, example[0])))
		);
	if (typeof example !== 'object' || example === null) return typeof value === typeof example;
	return (
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.entries(example).every(([key, part]) => hasShape((value as Record<string, unknown>)[key], part))
	);
}
