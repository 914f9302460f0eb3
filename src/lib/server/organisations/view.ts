import { daySpan } from '#lib/dates/partial-date.ts';
import type { Facts } from '#lib/facts/facts.ts';
import type { Lang } from '#lib/facts/languages.ts';
import type { Organisation, OrganisationTie } from '#lib/facts/records.ts';
import { sourceLink } from '#lib/server/source-link.ts';
import { formatDate } from '#lib/words/format-date.ts';
import type { BodyView, GroupView, OrganisationsView, TieView } from '#lib/words/organisations-view.ts';
import { writtenMessagesFor } from '#lib/words/written-messages.ts';
import { barOf, decadesOf, placeOf, type Time } from './chart.ts';

interface In {
	readonly facts: Facts;
	readonly lang: Lang;
	readonly time: Time;
}

/** A date of the chart: the year, or the whole date where it lies between two. */
const shortDate = (date: string, lang: Lang): string =>
	formatDate(
		date.startsWith('[..') || date.endsWith('..]') ? date : daySpan(date).earliest.slice(0, 4),
		lang
	);

function tieView(
	{ role, joined, left, note, confidence, sources }: OrganisationTie,
	{ facts, lang }: In
): TieView {
	const { confidence: levels, organisation_roles: roles } = facts.vocabulary;
	return {
		role: roles[role].label,
		joined: joined ? formatDate(joined, lang) : '',
		left: left ? formatDate(left, lang) : '',
		note: note ?? '',
		doubt: confidence === 'low' ? levels.low.label : '',
		sources: sources.map((id) => sourceLink(id, facts, lang))
	};
}

function bodyView({ id, name, short, ties }: Organisation, site: In): BodyView {
	const { facts, lang, time } = site;
	const m = writtenMessagesFor(lang).organisations;
	const dated = ties.filter(({ joined }) => joined);
	const alwaysMember = dated.every(({ role }) => role === 'member');
	return {
		id,
		name,
		short: short === name ? '' : short,
		when: m.times(
			dated.map(({ role, joined, left }) => ({
				role: alwaysMember ? '' : facts.vocabulary.organisation_roles[role].label,
				from: shortDate(joined!, lang),
				to: left ? shortDate(left, lang) : ''
			}))
		),
		bars: dated.map((tie) => barOf(tie, time)!),
		ties: ties.map((tie) => tieView(tie, site))
	};
}

/** Bodies of each kind in the order of the vocabulary, the oldest tie first. */
function groupsOf(bodies: readonly Organisation[], site: In): GroupView[] {
	const began = ({ ties }: Organisation): string =>
		ties[0]!.joined ? daySpan(ties[0]!.joined).earliest : '~';
	const ordered = bodies.toSorted((a, b) => (began(a) < began(b) ? -1 : began(a) > began(b) ? 1 : 0));
	return Object.entries(site.facts.vocabulary.organisation_kinds)
		.map(([kind, { label }]) => ({
			kind,
			label,
			bodies: ordered.filter((body) => body.kind === kind).map((body) => bodyView(body, site))
		}))
		.filter(({ bodies: own }) => own.length);
}

const isOut = ({ ties }: Organisation): boolean =>
	ties.every(({ role }) => role === 'refused' || role === 'outside');

/** The bodies of data/organisations.yaml for their page: a chart, those that it left or never was in, and the table of all. */
export function organisationsView(facts: Facts, lang: Lang): OrganisationsView {
	const bodies = [...facts.organisations.values()];
	const first = bodies
		.flatMap(({ ties }) => ties.flatMap(({ joined }) => (joined ? daySpan(joined).earliest : [])))
		.toSorted()[0]!;
	const time = { first: `${+first.slice(0, 4) - 2}-01-01`, last: facts.edition.checked_up_to };
	const site = { facts, lang, time };
	const inside = bodies.filter(({ ties }) => ties.some(({ joined }) => joined));
	const left = bodies.filter(({ ties }) => ties.at(-1)!.left);
	const m = writtenMessagesFor(lang).organisations;
	const member = facts.organisations.get('un')!.ties.at(-1)!.joined!;
	return {
		decades: decadesOf(time),
		un: { x: placeOf(daySpan(member).earliest, time), label: m.un(formatDate(member, lang)) },
		chart: groupsOf(inside, site),
		left: left.map((body) => bodyView(body, site)),
		out: groupsOf(bodies.filter(isOut), site),
		table: groupsOf(bodies, site)
	};
}
