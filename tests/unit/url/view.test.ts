import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, LAYERS, formatView, parseView, type View } from '#lib/url/view.ts';
import { dayBetween } from '../../fixtures/arbitraries.ts';

const time = { first: '1948-09-09', last: '2026-06-30' };
const parse = (query: string) => parseView(new URLSearchParams(query), time);

const day = dayBetween(time.first, time.last);
const views: fc.Arbitrary<View> = fc.record({
	date: fc.option(day.filter((date) => date !== time.last)),
	compare: fc.option(day),
	layer: fc.constantFrom(...LAYERS)
});

describe('the view of an address', () => {
	test('comes back from the address that it makes', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(parse(formatView(view))).toEqual({ view, problems: [] });
			})
		);
	});

	test('leaves out what is the default', () => {
		expect(formatView(DEFAULT_VIEW)).toBe('');
		expect(formatView({ ...DEFAULT_VIEW, date: '1976-08-18' })).toBe('?date=1976-08-18');
	});

	test('has no date on the last day of the map', () => {
		expect(parse('date=2026-06-30')).toEqual({ view: DEFAULT_VIEW, problems: [] });
	});

	test('says of each part what could not be taken', () => {
		const { view, problems } = parse('date=1977-02-29&compare=soon&layer=moon');
		expect(view).toEqual({ date: '1977-02-28', compare: null, layer: 'pyongyang' });
		expect(problems).toEqual([
			{ param: 'date', value: '1977-02-29', problem: 'impossible', shown: '1977-02-28' },
			{ param: 'compare', value: 'soon', problem: 'unreadable', shown: null },
			{ param: 'layer', value: 'moon', problem: 'unreadable', shown: null }
		]);
	});

	test('never fails, whatever the address holds', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (date, compare, layer) => {
				const { view } = parse(new URLSearchParams({ date, compare, layer }).toString());
				expect(parse(formatView(view))).toEqual({ view, problems: [] });
			})
		);
	});
});
