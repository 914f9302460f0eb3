import type { MapOverrides } from '#lib/facts/records.ts';
import { DATA, listYaml, readYaml } from './facts/files.ts';
import { checkFacts } from './facts/load.ts';
import type { Problem } from './facts/problem.ts';
import type { Records } from './facts/rule.ts';
import { shapeProblems } from './map/shape-problems.ts';

/**
 * All problems of the fact base under `root`, a complete folder like data/, and of its fit to the map, in one report. The shapes wait until
 * map-overrides.yaml fits its schema. `records` is null when there is any problem.
 */
export function checkProject(root = DATA): { records: Records | null; problems: Problem[] } {
	const { records, problems } = checkFacts(root);
	if (
		!problems.some(
			({ file, path }) => file === 'data/map-overrides.yaml' || (file === 'data/countries' && !path)
		)
	) {
		problems.push(
			...shapeProblems(
				readYaml('map-overrides.yaml', root) as MapOverrides,
				new Set(listYaml('countries', root))
			)
		);
	}
	return { records: problems.length ? null : records, problems };
}
