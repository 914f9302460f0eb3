import type { Facts } from '#lib/facts/facts.ts';

/**
 * The version of the form of the files: the first number changes when a file, a column or a field goes away or changes its meaning, the second when one is
 * added. Each change stands in CHANGELOG.md.
 */
export const FORM = '1.0';

/** What every file of JSON says about itself. */
export interface About {
	/** The form, and the last day up to which the facts are checked, as one version by semver.org. */
	readonly version: string;
	readonly first_day: string;
	readonly checked_up_to: string;
	readonly licence: string;
	readonly licence_url: string;
}

/** The version of the data: of their form, and behind the plus sign the edition of the facts. */
export const versionOf = ({ edition }: Pick<Facts, 'edition'>): string =>
	`${FORM}.0+${edition.checked_up_to}`;

/** What every file of JSON says about itself. */
export const aboutData = (facts: Pick<Facts, 'edition'>): About => ({
	version: versionOf(facts),
	first_day: facts.edition.first_day,
	checked_up_to: facts.edition.checked_up_to,
	licence: facts.edition.licence,
	licence_url: facts.edition.licence_url
});
