import type { Tour, TourStep } from './tour.ts';

/** What an address asks for: a step of a tour with those before and after it, or what it asks for in vain. */
export type AskedTour =
	| {
			readonly tour: Tour;
			readonly step: TourStep;
			/** The steps are counted from 1. */
			readonly number: number;
			readonly previous: TourStep | undefined;
			readonly next: TourStep | undefined;
	  }
	| { readonly unknown: 'tour'; readonly value: string }
	| {
			readonly unknown: 'step';
			readonly value: string;
			readonly tour: Tour;
			/** The step that comes nearest to what was asked for. */
			readonly nearest: TourStep;
	  };

/** The step of a tour that a query asks for, of those that there are: `tour=contest&step=2`. Without a number it is the first. */
export function askedTour(query: URLSearchParams, tours: readonly Tour[]): AskedTour | null {
	const slug = query.get('tour');
	if (!slug) return null;
	const tour = tours.find((one) => one.slug === slug);
	if (!tour) return { unknown: 'tour', value: slug };
	const { steps } = tour;
	const value = query.get('step') || '1';
	const number = /^\d{1,3}$/.test(value) ? +value : 0;
	const step = steps[number - 1];
	if (!step)
		return { unknown: 'step', value, tour, nearest: number > steps.length ? steps.at(-1)! : steps[0]! };
	return { tour, step, number, previous: steps[number - 2], next: steps[number] };
}
