import { dirname, join, relative, sep } from 'node:path';

/**
 * The floors of the house, from the lowest: each may look down only, so that what a thing means never depends on how it is shown. Folders on one floor
 * do not look at each other.
 */
const FLOORS = [
	['dates', 'keyboard'],
	['facts'],
	['history'],
	['bins'],
	['view'],
	['words'],
	['cite'],
	['map', 'time', 'table', 'search', 'tour', 'share'],
	['state'],
	['components'],
	['routes']
];

const ROOT = join(import.meta.dirname, '..', '..');

/** What the server's modules may not look at: they make what is true of every visit. */
const ONLY_IN_BROWSER = ['state', 'components', 'routes'];

/** What works on the house from outside, beside the tests. */
const OUTSIDE = ['cli', 'lint', 'hosting'];

/**
 * The folder that counts as a floor, of a file below src; null for what stands outside the house (hooks, hosting, commands).
 * @param {string} file its absolute path
 */
function placeOf(file) {
	const [src, first, second] = relative(ROOT, file).split(sep);
	if (src !== 'src') return null;
	if (first === 'routes') return 'routes';
	return first === 'lib' ? (second ?? null) : null;
}

/**
 * The folder of what works on the house, of a file in it; null for every other file.
 * @param {string} file its absolute path
 */
function outsideOf(file) {
	const [top, first = ''] = relative(ROOT, file).split(sep);
	const folder = top === 'src' ? first : top;
	return folder === 'tests' || (top === 'src' && OUTSIDE.includes(folder)) ? folder : null;
}

/** @param {string} place */
const floorOf = (place) => FLOORS.findIndex((floor) => floor.includes(place));

/**
 * Why a file may not look at another; null where it may.
 * @param {string} importer absolute path
 * @param {string} imported absolute path
 * @param {boolean} atBuild whether it is a dynamic import, which a branch for the server may hold
 */
function whyNot(importer, imported, atBuild = false) {
	const [from, to] = [placeOf(importer), placeOf(imported)];
	const outside = outsideOf(imported);
	// The server's modules share how a build is laid out.
	if (from && outside && !(from === 'server' && outside === 'hosting'))
		return `the house does not look at what works on it: not from ${from}`;
	if (!from || !to || from === to || from === 'styles' || to === 'styles') return null;
	if (from === 'server')
		return ONLY_IN_BROWSER.includes(to)
			? `src/lib/server makes what is true of every visit: not from ${to}`
			: null;
	// Only the functions of a route that run at build look at the server.
	if (to === 'server')
		return from === 'routes' && (atBuild || /(\.server|\+server|-at-rest)\.ts$/.test(importer))
			? null
			: `src/lib/server never reaches the browser: let a load function of the route give what is needed`;
	const [own, other] = [floorOf(from), floorOf(to)];
	if (own < 0 || other < 0)
		return `src/lib/${own < 0 ? from : to} is no floor of the house: see src/lint/floors.js`;
	if (other < own) return null;
	return other === own
		? `${from} and ${to} are on one floor and do not look at each other: what both need belongs below`
		: `${from} lies below ${to} and may not look up: move what it needs down, or hand it over from above`;
}

/**
 * Why a module may not ask the framework; null where it may. Below the state nothing knows of the page that is shown; addresses know where the site lies.
 * @param {string} importer absolute path
 * @param {string} source such as `$app/state`
 */
function whyNoFramework(importer, source) {
	const from = placeOf(importer);
	const own = from ? floorOf(from) : -1;
	if (own < 0 || own >= floorOf('state') || source === '$app/paths') return null;
	return `${from} lies below the state and does not know of ${source}: hand over what it needs`;
}

/**
 * The text of a module's name where it is written out.
 * @param {any} source
 */
const textOf = (source) =>
	source?.type === 'TemplateLiteral' && !source.expressions.length
		? source.quasis[0].value.cooked
		: source?.value;

/** @type {import('eslint').Rule.RuleModule} */
export const floors = {
	meta: { type: 'problem', schema: [], messages: { floor: '{{why}}.' } },
	create(context) {
		/** @param {import('eslint').Rule.Node} node @param {unknown} source @param {boolean} [atBuild] */
		const look = (node, source, atBuild = false) => {
			if (typeof source !== 'string') return;
			// The framework knows the same folder by another name.
			const imported = /^[#$]lib\//.test(source)
				? join(ROOT, 'src', 'lib', source.slice('#lib/'.length))
				: source.startsWith('.')
					? join(dirname(context.filename), source)
					: null;
			const why = imported
				? whyNot(context.filename, imported, atBuild)
				: source.startsWith('$app/') && whyNoFramework(context.filename, source);
			if (why) context.report({ node, messageId: 'floor', data: { why } });
		};
		return {
			ImportDeclaration: (node) => look(node, node.source.value),
			ExportNamedDeclaration: (node) => look(node, node.source?.value),
			ExportAllDeclaration: (node) => look(node, node.source.value),
			ImportExpression: (node) => look(node, textOf(node.source), true),
			/** @param {any} node `import.meta.glob('…')` */
			CallExpression: (node) => {
				if (node.callee.object?.type !== 'MetaProperty') return;
				for (const given of node.arguments.flatMap((/** @type {any} */ one) => one.elements ?? [one]))
					look(node, textOf(given), true);
			},
			/** @param {any} node `typeof import('…')` */
			TSImportType: (node) => look(node, (node.source ?? node.argument?.literal)?.value)
		};
	}
};
