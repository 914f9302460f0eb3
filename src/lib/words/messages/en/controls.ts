import { states } from './counts.ts';

/** What moves the time, and what stands around it, in British English. */
export const en = {
	previous: 'Previous change',
	next: 'Next change',
	play: 'Play',
	pause: 'Pause',
	today: 'Today',
	dateField: 'Go to a date',
	dateHint: 'Such as 1976, 1976-08 or 18 August 1976',
	go: 'Go',
	compare: 'Compare',
	compareHow: 'Compare this day with another: then move the slider',
	comparedWith: (date: string) => `Compared with ${date}`,
	endCompare: 'End the comparison',
	layer: 'Colour by',
	layers: {
		pyongyang: 'North Korea',
		'two-koreas': 'Both Koreas',
		missions: 'Missions'
	},
	chart: 'How many states had each status, year by year',
	scale: (count: number) => states(count)
};
