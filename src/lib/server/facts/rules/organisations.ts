import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Organisation, OrganisationTie } from '#lib/facts/records.ts';
import type { Problem } from '../problem.ts';
import { ORGANISATIONS_FILE, type Records, type Rule } from '../rule.ts';

const problem = (path: string, what: string, mend: string): Problem => ({
	file: ORGANISATIONS_FILE,
	path,
	what,
	mend
});

/** Roles of a body to which North Korea has never belonged. */
const NEVER_IN: ReadonlySet<OrganisationTie['role']> = new Set(['refused', 'outside']);

export const organisationsAreOrdered: Rule = {
	law: 'organisations stand in the order of their ids',
	check: ({ organisations }) =>
		organisations.flatMap(({ id }, i) => {
			const before = organisations[i - 1]?.id;
			if (before === undefined || before < id) return [];
			return [
				problem(
					`[${i}].id`,
					before === id ? `${id} stands twice` : `${id} comes after ${before}`,
					'give each body one entry, and move it to its place'
				)
			];
		})
};

export const organisationsHaveNamesOfTheirOwn: Rule = {
	law: 'no two organisations have one name',
	check: ({ organisations }) =>
		(['name', 'short'] as const).flatMap((field) =>
			organisations.flatMap((body, i) => {
				const first = organisations.findIndex((other) => other[field] === body[field]);
				if (first === i) return [];
				return [
					problem(
						`[${i}].${field}`,
						`is that of ${organisations[first]!.id}`,
						'join the two entries, or correct one of the names'
					)
				];
			})
		)
};

/** Every tie with its place and the one before it. */
const tiesOf = ({ organisations }: Records) =>
	organisations.flatMap(({ ties }: Organisation, i) =>
		ties.map((tie, j) => ({ path: `[${i}].ties[${j}]`, tie, before: ties[j - 1] }))
	);

export const tiesEndAfterTheyBegan: Rule = {
	law: 'nobody leaves a body before joining it',
	check: (records) =>
		tiesOf(records).flatMap(({ path, tie: { joined, left } }) => {
			const [first, last] = [parsePartialDate(joined ?? ''), parsePartialDate(left ?? '')];
			if (!first || !last || first.earliest <= last.latest) return [];
			return [problem(`${path}.left`, `${left} is earlier than ${joined}`, 'correct one of the dates')];
		})
};

export const tiesFollowEachOther: Rule = {
	law: 'ties to a body follow each other: each begins when the one before it has ended',
	check: (records) =>
		tiesOf(records).flatMap(({ path, tie: { joined }, before }) => {
			if (!before) return [];
			const [end, start] = [parsePartialDate(before.left ?? ''), parsePartialDate(joined ?? '')];
			if (end && start && end.earliest <= start.latest) return [];
			return [
				problem(
					`${path}.joined`,
					`${joined ?? 'nothing'} follows ${before.left ?? 'a tie without end'}`,
					'give the earlier tie its end, and the later one its beginning'
				)
			];
		})
};

export const absencesHaveNoTime: Rule = {
	law: 'where North Korea was refused or never was, it neither joined nor left',
	check: (records) =>
		tiesOf(records).flatMap(({ path, tie: { role, joined, left } }) =>
			NEVER_IN.has(role) && (joined ?? left) !== undefined
				? [problem(path, `${role} has a date`, 'tell the dates in note, or correct the role')]
				: []
		)
};
