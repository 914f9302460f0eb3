import { describe, expect, test } from 'vitest';
import { compare } from '#lib/server/document-lists.ts';
import { facts, siteIn } from '#lib/server/fact-base.ts';
import { sourceDocumentView } from '#lib/server/source-document.ts';

const { lists, sections } = facts.sourceDocument;
const view = sourceDocumentView(siteIn('en'));

describe('the article behind the map', () => {
	test('is told in 183 statements, each with a verdict', () => {
		const statements = sections.flatMap(({ statements: own }) => own);
		expect(statements).toHaveLength(183);
		expect(statements.filter(({ verdict }) => !verdict)).toEqual([]);
	});

	test('has its figures worked out: no brace is left', () => {
		const told = view.sections.flatMap(({ statements }) => statements.map(({ found = '' }) => found));
		expect(told.filter((text) => /[{}]/.test(text))).toEqual([]);
		expect(told.some((text) => /established \d|relations covered \d+ states/i.test(text))).toBe(true);
	});

	test.each(lists.map((list) => [list.title, list] as const))(
		'“%s”: every state in which article and map differ is explained, and no other',
		(_, list) => {
			const { onlyArticle, onlyMap } = compare(list, facts);
			const explained = list.differences.flatMap(({ countries }) => countries);
			expect(explained.toSorted()).toEqual([...onlyArticle, ...onlyMap].toSorted());
		}
	);

	test('has its list of embassies reproduced from the facts, state by state', () => {
		const embassies = lists.find(({ id }) => id === 'embassies')!;
		expect(compare(embassies, facts)).toMatchObject({ onlyArticle: [], onlyMap: [] });
	});
});
