import type { Mission } from '#lib/facts/records.ts';
import type { Problem } from '../problem.ts';
import { filedMissions, type Rule } from '../rule.ts';
import { isBefore } from './placed-dates.ts';

/** Pairs of fields of which the first must not lie after the second. */
function orders({
	opened,
	closed,
	as_of,
	without_staff = [],
	head
}: Mission): [string, string | undefined, string | undefined][] {
	return [
		['as_of', opened, as_of],
		['as_of', closed, as_of],
		...without_staff.flatMap(({ from, to }, i): [string, string | undefined, string | undefined][] => [
			[`without_staff[${i}].from`, opened, from],
			[`without_staff[${i}].to`, to ?? from, closed],
			[`without_staff[${i}].from`, without_staff[i - 1]?.from, from]
		]),
		['head.as_of', head?.since, head?.as_of]
	];
}

export const datesOfMissionsAreInOrder: Rule = {
	law: 'the latest source on a mission is not older than its opening or closing, and it was without staff while it was there',
	check: (records) =>
		filedMissions(records).flatMap(({ file, path, mission }) =>
			orders(mission).flatMap(([field, earlier, later]): Problem[] =>
				isBefore(later, earlier)
					? [
							{
								file,
								path: `${path}.${field}`,
								what: `${later} lies before ${earlier}`,
								mend: 'correct one of the two dates'
							}
						]
					: []
			)
		)
};

export const organisationsAreNamed: Rule = {
	law: 'the missions of organisations name them, those of states do not',
	check: (records) =>
		filedMissions(records).flatMap(({ file, path, mission: { organisation } }): Problem[] => {
			const isOther = file === 'data/other-missions.yaml';
			if (isOther === (organisation !== undefined)) return [];
			return [
				{
					file,
					path: `${path}.organisation`,
					what: isOther ? 'is missing' : `"${organisation}" stands in the record of a state`,
					mend: isOther
						? 'say whose mission it is'
						: 'remove it, or move the mission to data/other-missions.yaml'
				}
			];
		})
};
