import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daySpan } from '#lib/dates/partial-date.ts';
import type { Status } from '#lib/facts/records.ts';
import { sortRows } from '#lib/table/sort-rows.ts';
import type { TableRow } from '#lib/bins/table-row.ts';
import { SORTS, type Order, type Sort } from '#lib/view/table-view.ts';
import { vocabulary } from '../../fixtures/facts.ts';
import { row, rowLists } from '../../fixtures/rows.ts';

const statuses = Object.keys(vocabulary.statuses) as Status[];
const sorted = (rows: readonly TableRow[], sort: Sort, order: Order = 'asc'): readonly TableRow[] =>
	sortRows(rows, { sort, order }, { lang: 'en', statuses });
const ids = (rows: readonly TableRow[]): string[] => rows.map(({ id }) => id);

const sorts = fc.constantFrom(...SORTS);
const orders = fc.constantFrom('asc' as const, 'desc' as const);

/** Whether the row has nothing in the column. */
const isUnknown = (line: TableRow, sort: Sort): boolean =>
	({
		name: false,
		status: false,
		since: !line.since,
		embassy: !line.inDprk,
		accredited: !line.accredited,
		mission: !line.ofDprk,
		change: !line.change
	})[sort];

describe('the order of the rows', () => {
	test('loses no row and makes none', () => {
		fc.assert(
			fc.property(rowLists, sorts, orders, (rows, sort, order) => {
				expect(ids(sorted(rows, sort, order)).toSorted()).toEqual(ids(rows).toSorted());
			})
		);
	});

	test('stays as it is when it is made again', () => {
		fc.assert(
			fc.property(rowLists, sorts, orders, (rows, sort, order) => {
				const once = sorted(rows, sort, order);
				expect(ids(sorted(once, sort, order))).toEqual(ids(once));
			})
		);
	});

	test('has what is not known last in either direction', () => {
		fc.assert(
			fc.property(rowLists, sorts, orders, (rows, sort, order) => {
				const unknown = sorted(rows, sort, order).map((line) => isUnknown(line, sort));
				expect(unknown).toEqual(unknown.toSorted((a, b) => +a - +b));
			})
		);
	});

	test('keeps rows that are alike in the order in which they came', () => {
		fc.assert(
			fc.property(rowLists, orders, (rows, order) => {
				const byStatus = sorted(rows, 'status', order);
				for (const status of statuses) {
					const of = (list: readonly TableRow[]): string[] =>
						ids(list.filter(({ look }) => look.bin === status));
					expect(of(byStatus)).toEqual(of(rows));
				}
			})
		);
	});

	test('runs the other way when it is reversed', () => {
		fc.assert(
			fc.property(rowLists, (rows) => {
				const days = (order: Order): string[] =>
					sorted(rows, 'since', order).flatMap(({ since }) => (since ? daySpan(since).earliest : []));
				expect(days('asc')).toEqual(days('asc').toSorted());
				expect(days('desc')).toEqual(days('asc').toReversed());
			})
		);
	});

	test('of names is that of the language', () => {
		const names = ['Zambia', 'Åland', 'Togo', 'Albania', 'Côte d’Ivoire', 'Croatia'];
		expect(
			sorted(
				names.map((name) => row(name, { name })),
				'name'
			).map(({ name }) => name)
		).toEqual(['Åland', 'Albania', 'Côte d’Ivoire', 'Croatia', 'Togo', 'Zambia']);
	});

	test('of dates goes by the earliest day', () => {
		const rows = ['1973-06', '1973', '[..1960]', '1973-05-31'].map((since) => row(since, { since }));
		expect(ids(sorted(rows, 'since'))).toEqual(['[..1960]', '1973', '1973-05-31', '1973-06']);
	});

	test('of statuses is that of the vocabulary', () => {
		const rows = statuses.toReversed().map((bin) => row(bin, { look: { bin } }));
		expect(ids(sorted(rows, 'status'))).toEqual(statuses);
	});

	test('of missions has embassies with staff first, other missions last', () => {
		const embassy = { kind: 'embassy' as const, city: 'Pyongyang' };
		const rows = [
			row('none'),
			row('office', { inDprk: [{ kind: 'cooperation-office', city: 'Pyongyang' }] }),
			row('perhaps', { inDprk: [{ ...embassy, perhaps: true }] }),
			row('empty', { inDprk: [{ ...embassy, staffed: 'no' }] }),
			row('staffed', { inDprk: [{ ...embassy, staffed: 'yes' }] })
		];
		expect(ids(sorted(rows, 'embassy'))).toEqual(['staffed', 'empty', 'perhaps', 'office', 'none']);
	});
});
