import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Problem } from '../problem.ts';
import { countryFile, filedMissions, type Records, type Rule } from '../rule.ts';

interface Dated {
	readonly since?: string;
	readonly until?: string;
	readonly as_of?: string;
}

/** Every accreditation from elsewhere and every cover of a mission, with the place where it stands. */
const posts = (records: Records): { file: string; path: string; post: Dated }[] => [
	...[...records.countries].flatMap(([id, { accredited_from = [] }]) =>
		accredited_from.map((post, i) => ({ file: countryFile(id), path: `accredited_from[${i}]`, post }))
	),
	...filedMissions(records).flatMap(({ file, path, mission }) =>
		(mission.also_accredited_to ?? []).map((post, i) => ({
			file,
			path: `${path}.also_accredited_to[${i}]`,
			post
		}))
	)
];

export const postsEndAfterTheyBegan: Rule = {
	law: 'an accreditation ends after it began, and was seen before it ended',
	check: (records) =>
		posts(records).flatMap(({ file, path, post: { since, until, as_of } }): Problem[] => {
			const end = parsePartialDate(until ?? '');
			if (!end) return [];
			return Object.entries({ since, as_of }).flatMap(([field, date]) => {
				const span = parsePartialDate(date ?? '');
				// Bounds wider than the end say nothing: who ended in 2012 began by 2012.
				if (!span || (field === 'since' ? span.latest <= end.latest : span.earliest <= end.latest)) return [];
				return [
					{
						file,
						path: `${path}.${field}`,
						what: `${date} reaches beyond the end, ${until}`,
						mend: 'correct one of the two dates, or narrow the bounds'
					}
				];
			});
		})
};
