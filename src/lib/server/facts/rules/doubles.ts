import type { Problem } from '../problem.ts';
import { CONTEXT_FILE, filedMissions, filedRecords, type Rule } from '../rule.ts';

interface Entry {
	readonly path: string;
	/** What makes it the same as another. */
	readonly key: string;
}

const keyOf = (...parts: unknown[]): string => JSON.stringify(parts);

/** Entries of one list that say the same as one above them. */
const doubled = (file: string, entries: readonly Entry[]): Problem[] => {
	const first = new Map<string, string>();
	return entries.flatMap(({ path, key }): Problem[] => {
		const before = first.get(key);
		first.set(key, before ?? path);
		if (before === undefined) return [];
		return [
			{
				file,
				path,
				what: `says the same as ${before}`,
				mend: 'remove one of the two, or correct what differs'
			}
		];
	});
};

export const nothingHappensTwice: Rule = {
	law: 'no event stands twice in a record: the same kind on the same date by the same side, or the same text',
	check: (records) =>
		filedRecords(records).flatMap(({ file, record }) => {
			const events = record.events ?? [];
			return [
				...doubled(
					file,
					events.map(({ event, date, by }, i) => ({ path: `events[${i}]`, key: keyOf(event, date, by) }))
				),
				...doubled(
					file,
					events.flatMap(({ text }, i) => (text ? [{ path: `events[${i}].text`, key: text }] : []))
				)
			];
		})
};

export const noMissionStandsTwice: Rule = {
	law: 'no mission stands twice: the same kind in the same city since the same date, or two without an end',
	check: (records) => [
		...filedRecords(records).flatMap(({ file, record }) => {
			const missions = record.missions ?? [];
			const place = (i: number): string => `missions[${i}]`;
			return [
				...doubled(
					file,
					missions.map(({ side, kind, city, opened }, i) => ({
						path: place(i),
						key: keyOf(side, kind, city, opened)
					}))
				),
				...doubled(
					file,
					missions.flatMap(({ side, kind, city, closed }, i) =>
						closed === undefined ? [{ path: place(i), key: keyOf(side, kind, city) }] : []
					)
				)
			];
		}),
		...doubled(
			'data/other-missions.yaml',
			records.otherMissions.map(({ organisation, kind, city, opened }, i) => ({
				path: `[${i}]`,
				key: keyOf(organisation, kind, city, opened)
			}))
		),
		...doubled(
			'data/other-missions.yaml',
			records.otherMissions.flatMap(({ organisation, kind, city, closed }, i) =>
				closed === undefined ? [{ path: `[${i}]`, key: keyOf(organisation, kind, city) }] : []
			)
		)
	]
};

export const partsOfMissionsStandOnce: Rule = {
	law: 'no part of a mission stands twice: a time without staff, a party that it represents, an item of its history',
	check: (records) =>
		filedMissions(records).flatMap(({ file, path, mission }) => [
			...doubled(
				file,
				(mission.without_staff ?? []).map(({ from }, i) => ({
					path: `${path}.without_staff[${i}]`,
					key: from
				}))
			),
			...doubled(
				file,
				(mission.represents ?? []).map(({ state, whom, as }, i) => ({
					path: `${path}.represents[${i}]`,
					key: keyOf(state, whom, as)
				}))
			),
			...doubled(
				file,
				(mission.history ?? []).map(({ date, what }, i) => ({
					path: `${path}.history[${i}]`,
					key: keyOf(date, what)
				}))
			)
		])
};

export const worldEventsStandOnce: Rule = {
	law: 'no world event stands twice, by its title or by its text',
	check: ({ context }) => [
		...doubled(
			CONTEXT_FILE,
			context.map(({ title }, i) => ({ path: `[${i}].title`, key: title }))
		),
		...doubled(
			CONTEXT_FILE,
			context.map(({ text }, i) => ({ path: `[${i}].text`, key: text }))
		)
	]
};

export const sourcesStandOnce: Rule = {
	law: 'no page stands twice in the register of sources',
	check: ({ sources }) =>
		doubled(
			'data/sources.yaml',
			[...sources].map(([id, { url }]) => ({ path: `${id}.url`, key: url.replace(/#.*$/, '') }))
		)
};
