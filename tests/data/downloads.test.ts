import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '#lib/dates/partial-date.ts';
import { DEFAULT_LANG } from '#lib/facts/languages.ts';
import { partnersOn } from '#lib/history/states-on.ts';
import { allFiles } from '#lib/server/data/all-files.ts';
import { allStates } from '#lib/server/data/cells.ts';
import { typeOf, type ColumnName } from '#lib/server/data/columns.ts';
import { sha256Of, type DataFile } from '#lib/server/data/data-file.ts';
import { codesOf } from '#lib/server/data/data-package.ts';
import { yearEnds } from '#lib/server/data/rows/statuses.ts';
import { facts, histories, timelineIn } from '#lib/server/fact-base.ts';
import { STATUS_BY_YEAR_FILE } from '#lib/server/status-by-year.ts';
import { dataColumns } from '#lib/words/messages/en/data-columns.ts';
import { dataFiles } from '#lib/words/messages/en/data-files.ts';

type Read = Readonly<Record<string, string>>;

const textOf = ({ bytes }: DataFile): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const fileAt = (path: string): DataFile => allFiles().find((file) => file.path === path)!;

/** A table by RFC 4180 and nothing more lenient: lines that end with CR LF, as many cells as heads, quotes where they belong. */
const read = (csv: string): Read[] => parse(csv, { columns: true, record_delimiter: '\r\n' }) as Read[];
const rowsOf = (name: string): Read[] => read(textOf(fileAt(`${name}.csv`)));
const tables = allFiles().flatMap((file) => (file.table ? [[file.path, file, file.table] as const] : []));
const count = (lists: readonly (readonly unknown[] | undefined)[]): number =>
	lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);

describe('the tables', () => {
	const states = allStates(facts);
	const entities = [...facts.countries.values()];
	const embassies = states.flatMap(({ missions = [] }) => missions);
	test.each([
		['states', states.length],
		['relations', count(states.map(({ events }) => events))],
		['missions', embassies.length + facts.otherMissions.length],
		[
			'accreditation',
			count(entities.map(({ accredited_from: posts }) => posts)) +
				count(
					embassies.filter(({ side }) => side === 'of-dprk').map(({ also_accredited_to: posts }) => posts)
				)
		],
		['organisations', count([...facts.organisations.values()].map(({ ties }) => ties))],
		['sources', facts.sources.size],
		['codes', count(Object.values(facts.vocabulary).map((terms) => Object.keys(terms)))],
		['status-by-year', entities.length * 79],
		['totals-by-year', (Object.keys(facts.vocabulary.statuses).length - 1) * 79],
		['status-intervals', count([...histories.values()])]
	])('%s.csv has a row for every record: %i', (name, rows) => {
		expect(rowsOf(name)).toHaveLength(rows);
	});

	test('are those that the page tells of, and every column stands in one', () => {
		expect(tables.map(([, , { name }]) => name).toSorted()).toEqual(Object.keys(dataFiles.tables).toSorted());
		const used = new Set(tables.flatMap(([, , { columns }]) => columns));
		expect([...used].toSorted()).toEqual(Object.keys(dataColumns).toSorted());
	});

	test.each(tables)('%s has the head of its columns, and no two rows of one key', (_, file, table) => {
		const text = textOf(file);
		expect(text.slice(0, text.indexOf('\r\n'))).toBe(table.columns.join(','));
		expect(table.rows.map((row) => Object.keys(row).toSorted().join())).toEqual(
			table.rows.map(() => table.columns.toSorted().join())
		);
		const keys = read(text).map((row) => table.key.map((name) => row[name]).join('|'));
		if (table.key.length) expect(new Set(keys).size).toBe(keys.length);
	});

	test.each(tables)('%s holds in each cell what its column says', (_, file, { columns }) => {
		const codes = new Map(columns.map((name) => [name, new Set(codesOf(name, facts))]));
		const fits = (name: ColumnName, cell: string): boolean => {
			const { holds } = typeOf(name);
			if (holds === 'code') return codes.get(name)!.has(cell);
			if (holds === 'date') return parsePartialDate(cell) !== null;
			if (holds === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(cell) && parsePartialDate(cell) !== null;
			if (holds === 'boolean') return cell === 'true' || cell === 'false';
			if (holds === 'list') return cell.split(';').every(Boolean);
			return holds === 'text' ? cell.trim() === cell : Number.isFinite(Number(cell));
		};
		const wrong = read(textOf(file)).flatMap((row) =>
			columns.filter((name) => row[name] && !fits(name, row[name])).map((name) => ({ name, cell: row[name] }))
		);
		expect(wrong).toEqual([]);
	});

	test.each(tables)('%s refers to states and sources that have rows of their own', (path, file) => {
		const known = new Set(rowsOf('states').map(({ state }) => state));
		const sources = new Set(rowsOf('sources').map(({ source }) => source));
		for (const row of read(textOf(file))) {
			for (const id of (row['sources'] ?? '').split(';').filter(Boolean)) expect(sources, path).toContain(id);
			if (row['state']) expect(known, path).toContain(row['state']);
		}
	});

	test('tell of the years what the table of the project tells', () => {
		const [head, ...lines] = parse(readFileSync(STATUS_BY_YEAR_FILE, 'utf8')) as string[][];
		const told = new Map(
			rowsOf('status-by-year').map((row) => [`${row['iso2']} ${row['year']}`, row['status']])
		);
		for (const [iso2, ...statuses] of lines)
			expect(
				head!.slice(1).map((year) => told.get(`${iso2} ${year}`)),
				iso2
			).toEqual(statuses);
	});

	test('count as many partners in each year as the headline of the map', () => {
		const rows = rowsOf('totals-by-year').filter((row) => row['in_force'] === 'true');
		for (const { year, day } of yearEnds(facts)) {
			const own = rows.filter((row) => row['year'] === `${year}`);
			const sum = own.reduce((all, { states }) => all + Number(states), 0);
			expect([year, sum]).toEqual([year, partnersOn(timelineIn(DEFAULT_LANG), day)]);
		}
	});

	test('have one status for every day, from the first of the map on', () => {
		const rows = rowsOf('status-intervals');
		for (const id of facts.countries.keys()) {
			const own = rows.filter(({ state }) => state === id);
			expect(own[0]!['from_day'], id).toBe(facts.edition.first_day);
			expect(
				own.map((row) => row['until_day']),
				id
			).toEqual([...own.slice(1).map((row) => row['from_day']), '']);
		}
	});
});

describe('the files', () => {
	test('are those that the page tells of', () => {
		const others = allFiles().flatMap(({ path, table }) => (table ? [] : [path]));
		expect(others.toSorted()).toEqual(Object.keys(dataFiles.files).toSorted());
	});

	test('stay below 25 MB', () => {
		expect(allFiles().reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(25e6);
	});

	test('have the checksums that are told, and stand in the one file of all', () => {
		const [sums, zip] = [fileAt('sha256sums.txt'), fileAt('ties-with-pyongyang.zip')];
		const rest = allFiles().filter((file) => file !== sums && file !== zip);
		expect(textOf(sums)).toBe(rest.map((file) => `${sha256Of(file)}  ${file.path}\n`).join(''));
		const packed = unzipSync(zip.bytes);
		expect(Object.keys(packed).toSorted()).toEqual(
			[...rest, sums].map(({ path }) => `ties-with-pyongyang/${path}`).toSorted()
		);
		for (const { path, bytes } of [...rest, sums])
			expect(Buffer.from(packed[`ties-with-pyongyang/${path}`]!).equals(bytes), path).toBe(true);
	});
});
