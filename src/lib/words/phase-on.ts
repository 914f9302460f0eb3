import type { Day } from '#lib/dates/partial-date.ts';
import { stretchAt } from '#lib/history/stretch-at.ts';
import type { CountryPanel, Phase } from './country-panel.ts';

/** What the panel tells of a day in the past; null on the last day, which its own words tell. */
export const phaseOn = ({ lastDay, phases }: CountryPanel, day: Day): Phase | null =>
	day === lastDay ? null : stretchAt(phases, day);
