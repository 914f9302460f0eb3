import { describe, expect, test } from 'vitest';
import type { Accreditation } from '#lib/facts/records.ts';
import { endedPosts, postDays, postsOn } from '#lib/history/posts-on.ts';
import { country, event, factsOf, mission } from '../../fixtures/facts.ts';

const seat = (from: string, dates: Partial<Accreditation>): Accreditation => ({
	from,
	confidence: 'medium',
	sources: ['paper'],
	...dates
});

const state = (...accredited_from: Accreditation[]) =>
	country('aa', {
		checked: '2026-06-30',
		events: [event('relations-established', '1990-01-01')],
		accredited_from
	});

const on = (entity: ReturnType<typeof state>, day: string) =>
	postsOn(entity, 'in-dprk', day, factsOf([entity])).map(({ city, reported }) =>
		reported === undefined ? city : `${city}, ${reported || 'undated'}`
	);

describe('a post', () => {
	test('is sure from the last day on which it can have begun to the first on which it can have ended', () => {
		const moved = state(seat('beijing', { since: '2000', until: '[2004..2009-03-02]' }));
		expect(on(moved, '2000-12-30')).toEqual([]);
		expect(on(moved, '2000-12-31')).toEqual(['beijing']);
		expect(on(moved, '2003-12-31')).toEqual(['beijing']);
		expect(on(moved, '2004-01-01')).toEqual([]);
	});

	test('whose beginning is not known is told from its report on, for three years in the present', () => {
		const seen = state(seat('beijing', { as_of: '2009-03-02' }));
		expect(on(seen, '2009-03-01')).toEqual([]);
		expect(on(seen, '2012-03-02')).toEqual(['beijing']);
		expect(on(seen, '2012-03-03')).toEqual(['beijing, 2009-03-02']);
	});

	test('without any date is told as of the day up to which the record was checked', () => {
		expect(on(state(seat('beijing', {})), '2026-06-29')).toEqual([]);
		expect(on(state(seat('beijing', {})), '2026-06-30')).toEqual(['beijing, undated']);
	});

	test('of which only the end is known is told of no day', () => {
		const ended = state(seat('tokyo', { until: '2012' }));
		expect(on(ended, '2011-12-31')).toEqual([]);
		expect(on(ended, '2026-06-30')).toEqual([]);
		expect(endedPosts(ended, 'in-dprk', '2026-06-30', factsOf([ended])).map(({ city }) => city)).toEqual([
			'tokyo'
		]);
	});

	test('is none before relations', () => {
		expect(on(state(seat('beijing', { since: '1980' })), '1989-12-31')).toEqual([]);
	});

	test('that an embassy covers ends with that embassy', () => {
		const aa = state();
		const host = country('bb', {
			missions: [
				mission({
					side: 'of-dprk',
					city: 'bb-city',
					opened: '1985',
					closed: '2005',
					state: 'closed',
					also_accredited_to: [{ state: 'aa', since: '1995' }]
				})
			]
		});
		const covered = (day: string) =>
			postsOn(aa, 'of-dprk', day, factsOf([aa, host])).map((post) => `${post.city} in ${post.host}`);
		expect(covered('1995-12-30')).toEqual([]);
		expect(covered('1996-01-01')).toEqual(['bb-city in bb']);
		expect(covered('2005-01-01')).toEqual([]);
	});

	test('changes on its days only', () => {
		const moved = state(seat('beijing', { since: '2000', until: '2008' }), seat('seoul', { as_of: '2013' }));
		expect(postDays(moved, factsOf([moved]))).toEqual([
			'2000-12-31',
			'2008-01-01',
			'2013-12-31',
			'2017-01-01'
		]);
	});
});
