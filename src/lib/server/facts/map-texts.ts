import { bundleSchemas } from './schema.ts';

type Node = { readonly [keyword: string]: unknown };

/** What stands instead of a text; `path` is its place in the file, as in events[2].because. */
export type Replace = (text: string, path: string) => string;

let bundle: Node | undefined;

/** A schema behind its reference. */
const resolved = (node: Node): Node => {
	const name = /^#\/definitions\/(.*)$/.exec(String(node['$ref'] ?? ''))?.[1];
	bundle ??= bundleSchemas().definitions;
	return name === undefined ? node : ((bundle[name] ?? {}) as Node);
};

const isNode = (value: unknown): value is Node =>
	value !== null && typeof value === 'object' && !Array.isArray(value);

function walk(written: Node, value: unknown, path: string, replace: Replace, within: boolean): unknown {
	const isText = within || written['translatable'] === true;
	if (typeof value === 'string') return isText ? replace(value, path) : value;
	const node = resolved(written);
	if (Array.isArray(value)) {
		const { items } = node;
		return isNode(items)
			? value.map((item, i) => walk(items, item, `${path}[${i}]`, replace, isText))
			: value;
	}
	if (!isNode(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => {
			const of = (node['properties'] as Node | undefined)?.[key] ?? node['additionalProperties'];
			return [key, isNode(of) ? walk(of, inner, path ? `${path}.${key}` : key, replace, isText) : inner];
		})
	);
}

/**
 * The content of a file with other texts: `replace` is asked for every text that the schema with that title says is `translatable`. The content fits its
 * schema and stays as it is; what is returned is new.
 */
export const mapTexts = <T>(title: string, content: T, replace: Replace): T =>
	walk({ $ref: `#/definitions/${title}` }, content, '', replace, false) as T;
