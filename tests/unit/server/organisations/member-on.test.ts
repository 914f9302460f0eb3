import { describe, expect, test } from 'vitest';
import type { Organisation, OrganisationTie } from '#lib/facts/records.ts';
import { figureOf } from '#lib/server/figures.ts';
import { memberOn } from '#lib/server/organisations/member-on.ts';

const body = (...ties: Partial<OrganisationTie>[]): Organisation => ({
	id: 'body',
	name: 'Body',
	short: 'B',
	kind: 'agency',
	ties: ties.map((more) => ({ role: 'member', confidence: 'low', sources: [], ...more }))
});

describe('membership on a day', () => {
	test('counts from the last day that the date of joining can mean', () => {
		expect(memberOn(body({ joined: '1973' }), '1973-12-30')).toBe(false);
		expect(memberOn(body({ joined: '1973' }), '1973-12-31')).toBe(true);
	});

	test('ends on the first day that the date of leaving can mean', () => {
		const npt = body({ joined: '1985-12-12', left: '[2003-01-10..2003-04-10]' });
		expect(memberOn(npt, '2003-01-09')).toBe(true);
		expect(memberOn(npt, '2003-01-10')).toBe(false);
	});

	test.each([
		['a tie without a known beginning', {}],
		['one with an open beginning', { joined: '[1975..]' }],
		['an observer', { role: 'observer', joined: '1973' }],
		['a party to a treaty', { role: 'party', joined: '1973' }]
	] as const)('is none for %s', (_, tie) => {
		expect(memberOn(body(tie), '2026-06-30')).toBe(false);
	});

	test('is the figure of texts', () => {
		const facts = { organisations: new Map([['body', body({ joined: '1974' })]]) };
		const counted = { facts, timeline: { changes: [] } as never };
		expect(figureOf('organisations 1974-12-31', counted)).toBe(1);
		expect(figureOf('organisations 1974-06-30', counted)).toBe(0);
	});
});
