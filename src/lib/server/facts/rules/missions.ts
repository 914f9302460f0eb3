import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Problem } from '../problem.ts';
import { filedMissions, type Rule } from '../rule.ts';

const isAfter = (a: string | undefined, b: string | undefined): boolean => {
	const [first, second] = [parsePartialDate(a ?? ''), parsePartialDate(b ?? '')];
	return first !== null && second !== null && first.earliest > second.latest;
};

export const missionsCloseAfterTheyOpened: Rule = {
	law: 'a mission closes after it was opened',
	check: (records) =>
		filedMissions(records)
			.filter(({ mission }) => isAfter(mission.opened, mission.closed))
			.map(({ file, path, mission }) => ({
				file,
				path: `${path}.closed`,
				what: `closed ${mission.closed} before it was opened ${mission.opened}`,
				mend: 'correct one of the dates; a second period is a second mission'
			}))
};

export const closedMissionsHaveAnEnd: Rule = {
	law: 'a mission is marked as closed exactly when it has a date of closing',
	check: (records) =>
		filedMissions(records)
			.filter(({ mission }) => (mission.state === 'closed') !== (mission.closed !== undefined))
			.map(({ file, path, mission }) =>
				mission.closed
					? {
							file,
							path: `${path}.state`,
							what: `"${mission.state}" although it closed ${mission.closed}`,
							mend: 'write state: closed, or remove the date'
						}
					: {
							file,
							path: `${path}.closed`,
							what: 'is missing on a closed mission',
							mend: "give the date, or its bounds as in '[1990..1995]' or '[..2010]'"
						}
			)
};

export const timesWithoutStaffEnd: Rule = {
	law: 'a time without staff ends after it began',
	check: (records) =>
		filedMissions(records).flatMap(({ file, path, mission }): Problem[] =>
			(mission.without_staff ?? []).flatMap(({ from, to }, i) =>
				isAfter(from, to)
					? [
							{
								file,
								path: `${path}.without_staff[${i}].to`,
								what: `${to} is before ${from}`,
								mend: 'correct one of the dates'
							}
						]
					: []
			)
		)
};

export const representedPartiesAreNamed: Rule = {
	law: 'a mission represents either a state of the register or a party named in words',
	check: (records) =>
		filedMissions(records).flatMap(({ file, path, mission }): Problem[] =>
			(mission.represents ?? []).flatMap(({ state, whom }, i) =>
				(state === undefined) === (whom === undefined)
					? [
							{
								file,
								path: `${path}.represents[${i}]`,
								what: 'names both or neither of state and whom',
								mend: 'give state: <code of the register>, or whom: <text>'
							}
						]
					: []
			)
		)
};
