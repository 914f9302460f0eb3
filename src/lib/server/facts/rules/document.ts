import type { Statement } from '#lib/facts/records.ts';
import { KNOWN_FIGURES, unknownFigures } from '#lib/server/figures.ts';
import type { Problem } from '../problem.ts';
import { DOCUMENT_FILE, type Records, type Rule } from '../rule.ts';

/** Every statement of the document behind the project with the place where it stands. */
const statementsOf = ({ sourceDocument }: Records): { path: string; statement: Statement }[] =>
	sourceDocument.sections.flatMap(({ statements }, i) =>
		statements.map((statement, k) => ({ path: `sections[${i}].statements[${k}]`, statement }))
	);

const problem = (path: string, what: string, mend: string): Problem => ({
	file: DOCUMENT_FILE,
	path,
	what,
	mend
});

export const statementsHaveIdsOfTheirOwn: Rule = {
	law: 'every statement of the source document has an id of its own',
	check: (records) => {
		const first = new Map<string, string>();
		return statementsOf(records).flatMap(({ path, statement: { id } }) => {
			const other = first.get(id);
			first.set(id, other ?? path);
			return other
				? [problem(`${path}.id`, `${id} is that of ${other} already`, 'give one of the two another')]
				: [];
		});
	}
};

export const verdictsAreArgued: Rule = {
	law: 'a statement that is not right says what was found, and a verdict has a source unless none was found',
	check: (records) =>
		statementsOf(records).flatMap(({ path, statement: { verdict, found, sources } }) => [
			...(verdict === 'right' || found
				? []
				: [problem(`${path}.found`, `is missing for the verdict ${verdict}`, 'say what was found')]),
			...(sources.length || verdict === 'opinion' || verdict === 'unconfirmed'
				? []
				: [problem(`${path}.sources`, `is empty for the verdict ${verdict}`, 'cite what bears the verdict')])
		])
};

export const statementsLeadSomewhere: Rule = {
	law: 'a statement of the source document leads to countries and years that have a page',
	check: (records) => {
		const { first_day, checked_up_to } = records.edition;
		const [first, last] = [first_day.slice(0, 4), checked_up_to.slice(0, 4)];
		return statementsOf(records).flatMap(({ path, statement: { told } }) =>
			told.flatMap(({ country, year }, i) => {
				const place = `${path}.told[${i}]`;
				if (country && !records.countries.has(country))
					return [problem(place, `there is no "${country}" in data/countries`, 'correct the code')];
				if (year && (year < first || year > last))
					return [problem(place, `there is no page of ${year}`, `name a year from ${first} to ${last}`)];
				return [];
			})
		);
	}
};

export const figuresCanBeWorkedOut: Rule = {
	law: 'a figure in the source document is one that the facts give',
	check: (records) =>
		statementsOf(records).flatMap(({ path, statement: { found = '' } }) =>
			unknownFigures(found).map((figure) =>
				problem(`${path}.found`, `{${figure}} is no figure`, `write one of: ${KNOWN_FIGURES}`)
			)
		)
};
