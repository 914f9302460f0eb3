import { describe, expect, test } from 'vitest';
import { readYaml } from '#lib/server/facts/files.ts';
import type { FactVocabulary } from '#lib/facts/facts.ts';
import type { Status } from '#lib/facts/records.ts';
import { findingOf, type Named } from '#lib/relations/finding.ts';
import { totalsOf } from '#lib/relations/totals.ts';

const STATUSES = Object.keys((readYaml('vocabulary.yaml') as FactVocabulary).statuses) as Status[];

const state = (inText: string, status: Status, unMember = true): Named => ({ inText, status, unMember });

const find = (states: readonly Named[]) => findingOf(states, totalsOf(states, STATUSES), 'en');

describe('the finding', () => {
	const states = [
		state('A', 'embassy'),
		state('B', 'relations'),
		state('C', 'severed'),
		state('D', 'never'),
		state('E', 'office'),
		state('North Korea', 'self'),
		state('the F', 'relations', false),
		state('G', 'recognised', false)
	];

	test('counts the members of the United Nations only, North Korea among them', () => {
		expect(find(states).heading).toBe(
			'2 of 6 United Nations member states have diplomatic relations with North Korea.'
		);
	});

	test('counts an office with those that never had relations and says whose it is', () => {
		expect(find(states).details).toContain(
			'1 has broken relations off, 2 have never had any (E has an office instead).'
		);
	});

	test('names those outside the count as a sentence does', () => {
		expect(find(states).details).toContain('Outside this count, the F have relations, and G is recognised.');
	});

	test('says nothing of an office or a recognition that nobody has', () => {
		const { details } = find([state('A', 'embassy'), state('the F', 'relations', false)]);
		expect(details).not.toContain('office');
		expect(details).not.toContain('recognised');
	});
});
