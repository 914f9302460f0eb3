import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYERS } from '#lib/bins/bins.ts';
import { DEFAULT_VIEW, formatView, parseView, toggleBin, type View } from '#lib/view/view.ts';
import type { ReasonKind, Region, Status } from '#lib/facts/records.ts';
import { binsOf } from '#lib/bins/bins.ts';
import { dayBetween } from '../../fixtures/arbitraries.ts';
import { vocabulary } from '../../fixtures/facts.ts';

const statuses = Object.keys(vocabulary.statuses) as Status[];
const reasons = Object.keys(vocabulary.reasons) as ReasonKind[];
const regions = Object.keys(vocabulary.regions) as Region[];
const time = { first: '1948-09-09', last: '2026-06-30', statuses, reasons, regions };
const parse = (query: string) => parseView(new URLSearchParams(query), time);

const day = dayBetween(time.first, time.last);
const views: fc.Arbitrary<View> = fc
	.record({
		date: fc.option(day.filter((date) => date !== time.last)),
		compare: fc.option(day),
		layer: fc.constantFrom(...LAYERS),
		reason: fc.option(fc.constantFrom(...reasons)),
		region: fc.option(fc.constantFrom(...regions))
	})
	.chain((view) =>
		// In the order of the legend, as a view has them.
		fc.subarray([...binsOf(view, statuses)]).map((only) => ({ ...view, only }))
	);

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
		const { view, problems } = parse(
			'date=1977-02-29&compare=soon&layer=moon&status=severed,gone&reason=spite&region=moon'
		);
		expect(view).toEqual({
			date: '1977-02-28',
			compare: null,
			layer: 'pyongyang',
			only: ['severed'],
			reason: null,
			region: null
		});
		expect(problems).toEqual([
			{ param: 'date', value: '1977-02-29', problem: 'impossible', shown: '1977-02-28' },
			{ param: 'compare', value: 'soon', problem: 'unreadable', shown: null },
			{ param: 'layer', value: 'moon', problem: 'unreadable', shown: null },
			{ param: 'status', value: 'gone', problem: 'unreadable', shown: null },
			{ param: 'reason', value: 'spite', problem: 'unreadable', shown: null },
			{ param: 'region', value: 'moon', problem: 'unreadable', shown: null }
		]);
	});

	test('has only rows of the legend that belongs to it', () => {
		expect(parse('layer=two-koreas&status=severed,both').view.only).toEqual(['both']);
		expect(parse('compare=1970-01-01&status=severed,lost').view.only).toEqual(['lost']);
	});

	test('is the same again after a row is toggled twice', () => {
		fc.assert(
			fc.property(views, fc.constantFrom(...statuses), (view, status) => {
				const twice = toggleBin(toggleBin(view, status), status);
				expect(new Set(twice.only)).toEqual(new Set(view.only));
			})
		);
	});

	test('never fails, whatever the address holds', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (date, compare, layer, status) => {
				const { view } = parse(new URLSearchParams({ date, compare, layer, status }).toString());
				expect(parse(formatView(view))).toEqual({ view, problems: [] });
			})
		);
	});
});
