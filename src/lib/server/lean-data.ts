/**
 * The same plain data without the fields that are undefined, which would be written out in the HTML of the page that holds it. What is the same object in several places stays one.
 */
export function leanData<T>(data: T, seen: Map<object, object> = new Map()): T {
	if (typeof data !== 'object' || data === null) return data;
	const known = seen.get(data);
	if (known) return known as T;
	const lean: unknown = Array.isArray(data)
		? data.map((entry: unknown) => leanData(entry, seen))
		: Object.fromEntries(
				Object.entries(data)
					.filter(([, value]) => value !== undefined)
					.map(([key, value]) => [key, leanData(value, seen)])
			);
	seen.set(data, lean as object);
	return lean as T;
}
