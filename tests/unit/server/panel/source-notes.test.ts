import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '#lib/facts/facts.ts';
import type { Source } from '#lib/facts/records.ts';
import { SourceNotes } from '#lib/server/panel/source-notes.ts';
import { factsOf } from '../../../fixtures/facts.ts';

const IDS = ['atlas', 'book', 'cable', 'diary', 'essay'];

const withSources = (more: Partial<Source> = {}): Facts => ({
	...factsOf([]),
	sources: new Map(
		IDS.map((id) => [
			id,
			{ publisher: `Publisher ${id}`, url: `https://example.org/${id}`, kind: 'news', ...more }
		])
	)
});

const notes = (more?: Partial<Source>): SourceNotes => new SourceNotes(withSources(more), 'en');

describe('source notes', () => {
	test('are numbered in the order of the first citation', () => {
		const page = notes();
		expect(page.cite(['cable', 'atlas'])).toEqual([1, 2]);
		expect(page.cite(['book'])).toEqual([3]);
	});

	test('keep their number when they are cited again', () => {
		const page = notes();
		page.cite(['cable', 'atlas']);
		expect(page.cite(['atlas', 'diary', 'cable'])).toEqual([2, 3, 1]);
	});

	test('are not needed where nothing is cited', () => {
		const page = notes();
		expect([page.cite(), page.cite([]), page.list()]).toEqual([[], [], []]);
	});

	test('of one page do not count on another', () => {
		notes().cite(['cable']);
		expect(notes().cite(['atlas'])).toEqual([1]);
	});

	test('are listed by number, one for each source that was cited', () => {
		fc.assert(
			fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...IDS))), (citations) => {
				const page = notes();
				const numbers = citations.flatMap((ids) => page.cite(ids));
				const first = [...new Set(citations.flat())];
				expect([...new Set(numbers)]).toEqual(first.map((_, i) => i + 1));
				expect(page.list().map(({ publisher }, i) => [i + 1, publisher])).toEqual(
					first.map((id, i) => [i + 1, `Publisher ${id}`])
				);
			})
		);
	});

	test('say who published what when, in which language and what kind of source it is', () => {
		const page = notes({
			title: 'On relations',
			date: '2021-03',
			lang: 'ko',
			kind: 'news-agency',
			copy_of: 'https://example.org/first'
		});
		page.cite(['atlas']);
		expect(page.list()).toEqual([
			{
				title: 'On relations',
				publisher: 'Publisher atlas',
				url: 'https://example.org/atlas',
				date: 'March 2021',
				lang: 'Korean',
				kind: 'news agency',
				copyOf: 'https://example.org/first'
			}
		]);
	});

	test('leave out what is not known', () => {
		const page = notes();
		page.cite(['atlas']);
		const [note] = page.list();
		expect(Object.keys(note!)).toEqual(['publisher', 'url', 'kind']);
	});
});
