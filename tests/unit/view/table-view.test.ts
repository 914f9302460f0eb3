import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReasonKind, Region, Status } from '#lib/facts/records.ts';
import {
	DEFAULT_TABLE_VIEW,
	SORTS,
	formatTableView,
	parseTableView,
	type TableView
} from '#lib/view/table-view.ts';
import { formatView, parseView } from '#lib/view/view.ts';
import { dayBetween } from '../../fixtures/arbitraries.ts';
import { vocabulary } from '../../fixtures/facts.ts';

const statuses = Object.keys(vocabulary.statuses) as Status[];
const reasons = Object.keys(vocabulary.reasons) as ReasonKind[];
const regions = Object.keys(vocabulary.regions) as Region[];
const limits = { first: '1948-09-09', last: '2026-06-30', statuses, reasons, regions };
const parse = (query: string) => parseTableView(new URLSearchParams(query), limits);

const views: fc.Arbitrary<TableView> = fc.record({
	date: fc.option(dayBetween(limits.first, '2026-06-29')),
	compare: fc.constant(null),
	layer: fc.constant('pyongyang' as const),
	only: fc.subarray(statuses),
	reason: fc.option(fc.constantFrom(...reasons)),
	region: fc.option(fc.constantFrom(...regions)),
	text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
	sort: fc.constantFrom(...SORTS),
	order: fc.constantFrom('asc' as const, 'desc' as const)
});

describe('the address of the table', () => {
	test('gives back the view that made it', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(parse(formatTableView(view))).toEqual({ view, problems: [] });
			})
		);
	});

	test('is that of the map for what both understand', () => {
		fc.assert(
			fc.property(views, ({ text: _, sort: __, order: ___, ...view }) => {
				expect(formatTableView({ ...DEFAULT_TABLE_VIEW, ...view })).toBe(formatView(view));
				const query = new URLSearchParams(formatView(view));
				expect(parseTableView(query, limits).view).toMatchObject(parseView(query, limits).view);
			})
		);
	});

	test('leaves out what is the default', () => {
		expect(formatTableView(DEFAULT_TABLE_VIEW)).toBe('');
		expect(formatTableView({ ...DEFAULT_TABLE_VIEW, text: 'côte' })).toBe('?q=c%C3%B4te');
		expect(
			formatTableView({
				...DEFAULT_TABLE_VIEW,
				date: '1976-08-18',
				only: ['suspended', 'severed'],
				sort: 'since',
				order: 'desc'
			})
		).toBe('?date=1976-08-18&status=suspended,severed&sort=since&order=desc');
	});

	test('passes over what only the map has', () => {
		expect(parse('layer=two-koreas&compare=1970-01-01&status=severed')).toEqual({
			view: { ...DEFAULT_TABLE_VIEW, only: ['severed'] },
			problems: []
		});
	});

	test('says of each part what could not be taken', () => {
		const { view, problems } = parse('date=soon&status=gone,severed&region=moon&sort=size&order=up');
		expect(view).toEqual({ ...DEFAULT_TABLE_VIEW, only: ['severed'] });
		expect(problems.map(({ param, value }) => [param, value])).toEqual([
			['date', 'soon'],
			['status', 'gone'],
			['region', 'moon'],
			['sort', 'size'],
			['order', 'up']
		]);
	});

	test('never fails, whatever it holds', () => {
		const anything = fc.record({ date: fc.string(), q: fc.string(), sort: fc.string(), order: fc.string() });
		fc.assert(
			fc.property(anything, (parts) => {
				const { view } = parse(new URLSearchParams(parts).toString());
				expect(parse(formatTableView(view))).toEqual({ view, problems: [] });
			})
		);
	});
});
