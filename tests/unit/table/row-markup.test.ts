import { describe, expect, test } from 'vitest';
import type { Labels } from '#lib/words/cell-line.ts';
import { rowMarkup } from '#lib/table/row-markup.ts';
import { SORTS } from '#lib/view/table-view.ts';
import { vocabulary } from '../../fixtures/facts.ts';
import { row } from '../../fixtures/rows.ts';

const labels: Labels = {
	statuses: vocabulary.statuses,
	capital: 'Pyongyang',
	missions: { embassy: 'Embassy', consulate: 'Consulate' },
	reasons: { bombing: 'Bombing' },
	regions: { africa: '', americas: '', asia: '', europe: '', oceania: '' },
	changes: { 'relations-severed': 'Relations broken off' }
};
const columns = SORTS.filter((column) => column !== 'name');
const markup = (...args: Parameters<typeof row>): string =>
	rowMarkup(row(...args), {
		lang: 'en',
		reason: null,
		labels,
		columns,
		hrefOf: (slug) => `/country/${slug}?date=1976-08-18`
	});

describe('the markup of a row', () => {
	test('begins with the name as its head, linked with the day', () => {
		expect(markup('aa')).toMatch(
			/^<tr role="row"><th role="rowheader" scope="row"><a href="\/country\/state-aa\?date=1976-08-18">State AA<\/a><\/th>/
		);
	});

	test('has a cell for each column, with the words of the column for the card of a phone', () => {
		expect(markup('aa').match(/<td role="cell"/g)).toHaveLength(columns.length);
		expect(markup('aa')).toContain('data-label="Since"');
	});

	test('says “none” to those who hear it where there is nothing', () => {
		expect(markup('aa')).toContain('<span class="visually-hidden">none</span>');
	});

	test('holds no markup that comes from the facts', () => {
		const text = markup('aa', { name: '<b>"A" & B</b>', accredited: [{ city: '<i>' }] });
		expect(text).toContain('&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;');
		expect(text).not.toMatch(/<[bi]>/);
	});

	test('names an embassy in Pyongyang without its city, any other mission with it', () => {
		const text = markup('aa', {
			inDprk: [
				{ kind: 'embassy', city: 'Pyongyang', staffed: 'no', emptySince: '2020-03' },
				{ kind: 'consulate', city: 'Chongjin' }
			],
			ofDprk: [{ kind: 'embassy', city: 'Examplia', perhaps: true }]
		});
		expect(text).toContain('<div>Embassy <small>without staff since March 2020</small></div>');
		expect(text).toContain('<div>Consulate, Chongjin</div>');
		expect(text).toContain('<div>perhaps Embassy, Examplia</div>');
	});

	test('says no more than that there is no staff where it is not known since when', () => {
		const embassy = { kind: 'embassy', city: 'Pyongyang', staffed: 'no' } as const;
		expect(markup('aa', { inDprk: [{ ...embassy, emptySince: '[2020..2021]' }] })).toContain(
			'<small>without staff</small>'
		);
	});

	test('gives the last change with its date, whose it was, and the reason', () => {
		const text = markup('aa', {
			change: { date: '1983-11', kind: 'relations-severed', of: 'Former AA', reason: 'bombing' }
		});
		expect(text).toContain(
			'<div>November 1983</div><div>Relations broken off (Former AA) <small>Reason: Bombing</small></div>'
		);
	});

	test('marks what is not certain and what was divided, as the map does', () => {
		expect(markup('aa', { look: { bin: 'relations', orElse: 'embassy' } })).toContain('or perhaps');
		expect(markup('aa', { look: { bin: 'embassy', beside: 'never' } })).toContain('(divided)');
	});
});
