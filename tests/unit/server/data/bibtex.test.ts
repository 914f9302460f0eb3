import { expect, test } from 'vitest';
import { bibtexOf } from '#lib/server/data/bibtex.ts';

test('an article has the paper in which it stands, its date, and its title as it is written', () => {
	expect(
		bibtexOf('paper-2019', {
			title: 'Trade & aid: 100 % of {it}',
			author: 'A. Reporter',
			publisher: 'Paper_1',
			kind: 'news',
			date: '2019-04-25',
			url: 'https://example.org/a_b?c=%20&d',
			lang: 'en',
			copy_of: 'https://example.org/b'
		})
	).toBe(`@article{paper-2019,
	author = {{A. Reporter}},
	title = {{Trade \\& aid: 100 \\% of \\{it\\}}},
	journal = {Paper\\_1},
	date = {2019-04-25},
	year = {2019},
	month = apr,
	url = {https://example.org/a_b?c=%20&d},
	language = {en},
	note = {Copy of https://example.org/b}
}
`);
});

test('what nobody knows is left out, and a span of time is no year', () => {
	expect(
		bibtexOf('act', {
			publisher: 'Ministry',
			kind: 'official',
			url: 'https://example.org/',
			date: '[2018..2019-08]'
		})
	).toBe(`@misc{act,
	howpublished = {Ministry},
	date = {[2018..2019-08]},
	url = {https://example.org/}
}
`);
});
