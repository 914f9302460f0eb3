import type { Facts } from '#lib/facts/facts.ts';
import type { Cause } from '#lib/facts/cause.ts';
import type { Region, Status } from '#lib/facts/records.ts';
import type { Problem } from '#lib/server/facts/problem.ts';
import { formatView, parseView, type ViewLimits } from '#lib/view/view.ts';
import type { PageFile } from './page-file.ts';

/** The address of the page that lists the tours; each has a page below it. */
export const TOURS_PATH = '/tours';

/** How many steps each tour has. */
export const STEPS = 6;

const PAGE_OF_MAP = /^\/(?:country\/[^/]+|year\/\d{4})?$/;

const limitsOf = ({ edition, vocabulary }: Facts): ViewLimits => ({
	first: edition.first_day,
	last: edition.checked_up_to,
	statuses: Object.keys(vocabulary.statuses) as Status[],
	reasons: [...Object.keys(vocabulary.reasons), ...Object.keys(vocabulary.shocks)] as Cause[],
	regions: Object.keys(vocabulary.regions) as Region[]
});

/** Why an address is no step of a tour: empty where it is one. */
function wrongWith(address: string, facts: Facts, known: (path: string) => boolean): string {
	if (!address.startsWith('/')) return 'has no address';
	const { pathname, search, hash } = new URL(address, 'https://site.invalid');
	if (hash || !PAGE_OF_MAP.test(pathname) || !known(pathname)) return `${address} is no page of the map`;
	const { view, problems } = parseView(new URLSearchParams(search), limitsOf(facts));
	if (problems.length || (pathname.startsWith('/year/') && view.date))
		return `${address} is no view of the map`;
	const written = formatView(view);
	return written === search
		? ''
		: `${address} says ${search || 'nothing'}, which is written ${written || 'without a query'}`;
}

/** All that is wrong with the tours: each listed once and told in six steps, each step one paragraph and a view of the map. */
export function tourProblems(
	pages: readonly PageFile[],
	facts: Facts,
	known: (path: string) => boolean
): Problem[] {
	const index = pages.find(({ path }) => path === TOURS_PATH);
	const tours = pages.filter(({ path }) => path.startsWith(`${TOURS_PATH}/`));
	const listed = index?.sections.map(({ id }) => `${TOURS_PATH}/${id}`) ?? [];
	const unlisted = tours.filter(({ path }) => !listed.includes(path));
	const lost = listed.filter((path) => !tours.some((tour) => tour.path === path));
	return [
		...unlisted.map(({ file }) => ({
			file,
			path: '',
			what: 'is not listed among the tours',
			mend: 'give it a part in src/content/en/tours.md: ## Title {#slug}'
		})),
		...lost.map((path) => ({
			file: index!.file,
			path: '',
			what: `there is no tour at ${path}`,
			mend: 'write its text, or take its part out'
		})),
		...tours
			.filter(({ sections }) => sections.length !== STEPS)
			.map(({ file, sections }) => ({
				file,
				path: '',
				what: `has ${sections.length} steps`,
				mend: `tell it in ${STEPS}`
			})),
		...tours.flatMap(({ file, sections }) =>
			sections.flatMap(({ id, about, markdown, line }): Problem[] => {
				const what = wrongWith(about, facts, known);
				const place = { file, path: id, line: line - 1 };
				return [
					...(what
						? [{ ...place, what, mend: 'write ## Title {#id /country/myanmar?date=1983-11-04}' }]
						: []),
					...(markdown.trim().includes('\n\n')
						? [{ ...place, what: 'has more than a paragraph', mend: 'tell a step in one short paragraph' }]
						: [])
				];
			})
		)
	];
}
