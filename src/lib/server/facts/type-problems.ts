import { schemaFileProblems } from './check-schemas.ts';
import type { FactFiles } from './files.ts';
import { SINGLE_FILES } from './layout.ts';
import { withLines } from './line-of.ts';
import type { Problem } from './problem.ts';
import { readFile } from './read-file.ts';
import { listsOf } from './schema.ts';
import { schemaCheck } from './validate-schema.ts';

/** What forbids to make types of the schemas and the vocabulary. The words that the types have already do not count: they are made anew. */
export function typeProblems(files: FactFiles): Problem[] {
	const inSchemas = schemaFileProblems(files);
	if (inSchemas.length) return inSchemas;
	const { content, problems } = readFile('vocabulary.yaml', files);
	if (problems.length) return [...problems];
	return withLines(
		schemaCheck(listsOf(content))('data/vocabulary.yaml', SINGLE_FILES.vocabulary, content),
		files
	);
}
