import type { Actor } from '#lib/facts/records.ts';

/** Who did something: a side, and the name of the state that it is when the record says `country`. */
export interface Acted {
	readonly by?: Actor | undefined;
	readonly name: string;
}

/** Who acted, after what was done: “by North Korea”; empty where both sides did, which says nothing. */
export function byWhom({ by, name }: Acted): string {
	if (!by || by === 'both') return '';
	return by === 'dprk' ? 'by North Korea' : by === 'country' ? `by ${name}` : '(by which side is not known)';
}
