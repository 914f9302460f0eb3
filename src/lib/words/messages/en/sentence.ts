import type { Actor } from '#lib/facts/records.ts';
import { en as everyPage } from './every-page.ts';
import { inSentence, joined } from './letters.ts';

/** Who acted, and when as a phrase; `by` is null where nothing is told of it, `name` that of the state that acted when it was `country`. */
interface Act {
	readonly by: Actor | null;
	readonly name: string;
	/** “on 30 June 1973”, or empty. */
	readonly when: string;
}

/** A severance or suspension; `unknown` when nobody knows why. */
interface Break extends Act {
	readonly because: string;
	readonly unknown: boolean;
}

/** Since when relations are in force, as phrases of time; `as` names the state that established them, if another. Empty where it is not told. */
type Tie =
	| { readonly kind: 'in-force' }
	| { readonly kind: 'since'; readonly when: string; readonly as: string }
	| { readonly kind: 'restored'; readonly restored: string; readonly established: string };

/** Whether there is an embassy in Pyongyang, else from where the ambassador is accredited. Dates are in words, or empty. */
type Representation =
	| { readonly kind: 'staffed'; readonly reported: string }
	| { readonly kind: 'empty'; readonly since: string }
	| { readonly kind: 'staff-unknown' }
	| { readonly kind: 'accredited'; readonly cities: readonly string[] }
	| { readonly kind: 'accredited-then'; readonly cities: readonly string[]; readonly reported: string }
	| { readonly kind: 'none' };

/** An office that is no embassy; its kind as the vocabulary labels it. */
interface Office {
	readonly side: 'in-dprk' | 'of-dprk';
	readonly kind: string;
	readonly city: string;
	readonly since: string;
}

/** What was done, by whom and when. */
function done(what: string, { by, name, when }: Act): string {
	const actor =
		by === 'both' ? 'by both sides' : by === 'country' ? `by ${name}` : by === 'dprk' ? 'by North Korea' : '';
	return joined([what, actor, when], ' ');
}

const because = (v: Break): string => v.because && `${v.unknown ? ';' : ', because'} ${v.because}`;

function tied(v: Tie): string {
	switch (v.kind) {
		case 'in-force':
			return 'Diplomatic relations in force';
		case 'since':
			return `Diplomatic relations established ${v.when}${v.as && ` by ${v.as}`}`;
		case 'restored':
			return `Diplomatic relations restored ${v.restored}${v.established && `; first established ${v.established}`}`;
	}
}

function represented(v: Representation): string {
	switch (v.kind) {
		case 'staffed':
			return `embassy in Pyongyang with staff of its own${v.reported && ` (latest report: ${v.reported})`}`;
		case 'empty':
			return `embassy in Pyongyang without resident staff${v.since && ` since ${v.since}`}`;
		case 'staff-unknown':
			return 'embassy in Pyongyang, whether it has staff is not known';
		case 'accredited':
			return `no embassy in Pyongyang, the ambassador is accredited from ${everyPage.list(v.cities)}`;
		case 'accredited-then': {
			const report = v.reported ? `in the latest report, of ${v.reported},` : 'by a report without a date';
			return `no embassy in Pyongyang; ${report} the ambassador was accredited from ${everyPage.list(v.cities)}`;
		}
		case 'none':
			return 'no embassy in Pyongyang';
	}
}

const officeIn = ({ side, kind, city, since }: Office): string =>
	`a ${side === 'of-dprk' ? 'North Korean ' : ''}${inSentence(kind)} in ${city}${since && ` since ${since}`}`;

/** The sentence of a status, in British English. */
export const sentence = {
	inForce: (v: { tie: Tie; representation: Representation }) =>
		`${tied(v.tie)}; ${represented(v.representation)}.`,
	severed: (v: Break) => `${done('No relations: broken off', v)}${because(v)}.`,
	suspended: (v: Break) => `${done('Relations suspended', v)}${because(v)}.`,
	office: (offices: readonly Office[]) =>
		`No diplomatic relations, but ${everyPage.list(offices.map(officeIn))}.`,
	consular: (when: string) => `No diplomatic relations, but consular relations established ${when}.`,
	recognised: (v: Act) =>
		v.by === 'both'
			? `Mutual recognition ${v.when}; no diplomatic relations are recorded.`
			: `${done('Recognised', v)}; no diplomatic relations are recorded.`,
	never: 'Has never had diplomatic relations with North Korea.',
	neverThen: 'Had never had diplomatic relations with North Korea up to that day.',
	notSovereign: 'Was not a sovereign state on that day.',
	self: 'North Korea itself.'
};
