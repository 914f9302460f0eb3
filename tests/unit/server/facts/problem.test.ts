import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FactBaseError, formatProblems, type Problem } from '#lib/server/facts/problem.ts';

const problem = (file: string, path: string): Problem => ({
	file,
	path,
	what: `wrong at ${path}`,
	mend: `mend ${path}`
});
const word = fc.stringMatching(/^[a-z]{1,8}$/);
const anyProblem: fc.Arbitrary<Problem> = fc.record({ file: word, path: word, what: word, mend: word });

describe('the report', () => {
	test('groups the problems by file, with the place, what is wrong and how to mend it', () => {
		expect(
			formatProblems([problem('data/b.yaml', 'x'), problem('data/a.yaml', ''), problem('data/b.yaml', 'y')])
		).toBe(
			[
				'data/a.yaml',
				'  (whole file): wrong at ',
				'      → mend ',
				'',
				'data/b.yaml',
				'  x: wrong at x',
				'      → mend x',
				'  y: wrong at y',
				'      → mend y',
				'',
				'3 problems in 2 files of the fact base'
			].join('\n')
		);
	});

	test('counts one problem as one', () => {
		expect(formatProblems([problem('data/a.yaml', 'x')])).toMatch(/\n1 problem in 1 file of the fact base$/);
	});

	test('tells of every problem and names every file once', () => {
		fc.assert(
			fc.property(fc.array(anyProblem, { minLength: 1 }), (problems) => {
				const lines = formatProblems(problems).split('\n');
				for (const { file, path, what, mend } of problems) {
					expect(lines.filter((line) => line === file)).toHaveLength(1);
					expect(lines).toContain(`  ${path}: ${what}`);
					expect(lines).toContain(`      → ${mend}`);
				}
				expect(lines.filter((line) => line.startsWith('      → '))).toHaveLength(problems.length);
			})
		);
	});

	test('is the message of the error that stops a build', () => {
		const problems = [problem('data/a.yaml', 'x')];
		const error = new FactBaseError(problems);
		expect(error.name).toBe('FactBaseError');
		expect(error.message).toBe(`\n${formatProblems(problems)}`);
	});
});
