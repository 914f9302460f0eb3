import { expect, test } from 'vitest';
import { STEPS, TOURS_PATH } from '#lib/server/content/tour-problems.ts';
import { toursIn } from '#lib/server/content/tours.ts';
import { factsIn, siteIn, timelineIn } from '#lib/server/fact-base.ts';
import { causeLabels } from '#lib/server/cause-labels.ts';
import { askedTour } from '#lib/tour/asked-tour.ts';
import { hasShape } from '#lib/state/loading/has-shape.ts';
import { TOURS_SHAPE } from '#lib/tour/tour.ts';

const tours = toursIn(siteIn('en'));

test('there are three tours of six steps each, and the browser finds them in their file', () => {
	expect(tours.map(({ steps }) => steps.length)).toEqual([STEPS, STEPS, STEPS]);
	expect(hasShape(JSON.parse(JSON.stringify(tours)), TOURS_SHAPE)).toBe(true);
});

test('the address of each step asks for that step', () => {
	for (const { steps } of tours)
		steps.forEach((step, i) => {
			const asked = askedTour(new URL(step.address, 'https://site.invalid').searchParams, tours);
			expect(asked).toMatchObject({ step, number: i + 1 });
		});
});

test('a step narrows the map to a reason only where the map has breaks for it', () => {
	const reasons = Object.keys(causeLabels(factsIn('en').vocabulary, timelineIn('en').changes));
	const asked = tours
		.flatMap(({ steps }) => steps)
		.flatMap(({ address }) => new URL(address, 'https://site.invalid').searchParams.getAll('reason'));
	expect(asked.length).toBeGreaterThan(0);
	expect(asked.filter((reason) => !reasons.includes(reason))).toEqual([]);
});

test('each step cites what it tells, in a text that the bar can hold', () => {
	const texts = siteIn('en').texts.filter(({ path }) => path.startsWith(`${TOURS_PATH}/`));
	const uncited = texts.flatMap(({ path, sections }) =>
		sections.filter(({ markdown }) => !/\[(?:fact|source):/.test(markdown)).map(({ id }) => `${path}#${id}`)
	);
	expect(uncited).toEqual([]);
	expect(tours.flatMap(({ steps }) => steps).filter(({ text }) => text.length > 240)).toEqual([]);
});
