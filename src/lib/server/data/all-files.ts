import { DEFAULT_LANG } from '#lib/facts/languages.ts';
import { citations, facts, timelineIn } from '#lib/server/fact-base.ts';
import { cslOf } from '#lib/server/facts/csl.ts';
import { readAtlas } from '#lib/server/map/atlas.ts';
import { inSite } from '#lib/view/text-paths.ts';
import { siteOrigin } from '../../../hosting/site-origin.ts';
import { bibtexOf } from './bibtex.ts';
import { sha256Of, textFile, type DataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { factsJson, factsSchema } from './facts-json.ts';
import { jsonText } from './published.ts';
import { csvOf } from './table.ts';
import { tablesOf } from './tables.ts';
import { worldGeojson } from './world-geojson.ts';
import { zipOf } from './zip.ts';

/** Name of the file that holds all others, without its ending. */
const WHOLE = 'ties-with-pyongyang';

/** All files but those about the files. */
function contentFiles(): DataFile[] {
	const sources = [...facts.sources];
	const world = worldGeojson({ coarse: readAtlas('50m'), fine: readAtlas('10m') }, facts);
	return [
		...tablesOf(facts, { citations, timeline: timelineIn(DEFAULT_LANG) }).map((table) =>
			textFile(`${table.name}.csv`, csvOf(table), { table, count: table.rows.length })
		),
		textFile('facts.json', jsonText(factsJson(facts))),
		textFile('schema/facts.schema.json', jsonText(factsSchema(facts))),
		// In lines of a shape each: indented, it would be three times as long.
		textFile('world.geojson', `${JSON.stringify(world)}\n`, { count: world.features.length }),
		textFile('sources.csl.json', jsonText(sources.map(([id, source]) => cslOf(id, source))), {
			count: sources.length
		}),
		textFile('sources.bib', sources.map(([id, source]) => bibtexOf(id, source)).join('\n'), {
			count: sources.length
		})
	];
}

function makeAll(): DataFile[] {
	const content = contentFiles();
	const origin = siteOrigin(process.env['SITE_ORIGIN']);
	const home = origin && new URL(inSite(DEFAULT_LANG, '/data'), origin).href;
	const described = [...content, textFile('datapackage.json', jsonText(dataPackage(content, facts, home)))];
	const sums = described.map((file) => `${sha256Of(file)}  ${file.path}\n`).join('');
	const all = [...described, textFile('sha256sums.txt', sums)];
	const bytes = zipOf(all, WHOLE, facts.edition.checked_up_to);
	return [...all, { path: `${WHOLE}.zip`, bytes }];
}

let made: readonly DataFile[] | undefined;

/** Every file to download, made once. */
export const allFiles = (): readonly DataFile[] => (made ??= makeAll());
