import type { Facts } from '#lib/facts/facts.ts';
import type { EntityId } from '#lib/facts/records.ts';

/** A fact of the fact base that a text cites, `[fact:…]`. */
export interface CitedFact {
	/** Its headline, or what it is about. */
	readonly title: string;
	/** Its date, as the sources have it; absent where it has none. */
	readonly date?: string;
	readonly sources: readonly string[];
	/** Every text of it: a figure of the prose must stand in one. */
	readonly texts: readonly string[];
	/** The countries and states that it is about. */
	readonly states: readonly string[];
	/** The statement of the source document that it is, as in G4. */
	readonly statement?: string;
}

/** What forms of references there are: told to an editor who has written something else. */
export const KNOWN_REFERENCES =
	'fact:G4 (a statement of the source document), fact:debt-volvo (data/story.yaml), fact:world/1953-07-27 (world events of a day), fact:my/2021-03-19 (events of a country or predecessor on a date), fact:my (its summary), fact:org/un (data/organisations.yaml), source:kdiplo';

/** Every text in a value of the fact base. */
export function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

function worldFact(date: string, { context }: Facts): CitedFact | null {
	const events = context.filter((event) => event.date === date);
	if (!events.length) return null;
	return {
		title: events.map(({ title }) => title).join('; '),
		date,
		sources: unique(events.flatMap(({ sources }) => sources)),
		texts: textsIn(events),
		states: unique(events.flatMap(({ countries }) => countries ?? []))
	};
}

function stateFact(id: string, date: string | undefined, facts: Facts): CitedFact | null {
	const state = facts.countries.get(id as EntityId) ?? facts.predecessors.get(id as never);
	if (!state) return null;
	if (date === undefined)
		return {
			title: state.name,
			sources: state.summary_sources ?? [],
			texts: textsIn(state),
			states: [id]
		};
	const events = (state.events ?? []).filter((event) => event.date === date);
	if (!events.length) return null;
	const labels = events.map(({ event }) => facts.vocabulary.events[event].label);
	return {
		title: `${state.name}: ${labels.join('; ')}`,
		date,
		sources: unique(events.flatMap(({ sources }) => sources)),
		texts: textsIn(events),
		states: [id]
	};
}

function organisationFact(id: string, { organisations }: Facts): CitedFact | null {
	const body = organisations.get(id);
	if (!body) return null;
	return {
		title: body.name,
		sources: unique(body.ties.flatMap(({ sources }) => sources)),
		texts: textsIn(body),
		states: []
	};
}

/** The fact behind a reference, the text between `[` and `]`; null where there is none. */
export function citedFact(reference: string, facts: Facts): CitedFact | null {
	const [, kind, id = '', date] = /^(fact|source):([^/]+?)(?:\/(.+))?$/.exec(reference) ?? [];
	if (!kind) return null;
	if (kind === 'source') {
		const source = facts.sources.get(id);
		return source ? { title: '', sources: [id], texts: textsIn(source), states: [] } : null;
	}
	if (id === 'world') return worldFact(date ?? '', facts);
	if (id === 'org') return organisationFact(date ?? '', facts);
	const told = facts.story.get(id);
	if (told)
		return {
			title: told.title,
			...(told.date && { date: told.date }),
			sources: told.sources,
			texts: textsIn(told),
			states: []
		};
	const statement = facts.sourceDocument.sections
		.flatMap(({ statements }) => statements)
		.find((s) => s.id === id);
	if (statement)
		return {
			title: '',
			sources: statement.sources,
			texts: textsIn(statement),
			states: statement.told.flatMap(({ country }) => country ?? []),
			statement: id
		};
	return stateFact(id, date, facts);
}
