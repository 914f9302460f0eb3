import { joined } from './letters.ts';
import { plural } from './plural.ts';

const from = ({ year, latest }: { year: string; latest: boolean }): string =>
	year ? (latest ? `by ${year}` : year) : '…';

const cities = (count: number): string => plural(count, { 1: '1 city', other: `${count} cities` });

/** What the time chart and the map of missions say, in British English. */
export const missionChart = {
	/** A row of the chart: a state, its city and the kind of its mission, where these must be told. */
	row: (v: { state: string; city: string; kind: string }) =>
		joined([v.state, v.city, v.kind.toLowerCase()], ', '),
	/** When something began and ended, in years; `latest` where that is only the latest year. */
	times: (
		times: readonly {
			from: { year: string; latest: boolean };
			until: { year: string; latest: boolean } | null;
		}[]
	) =>
		times
			.map((time) => {
				const until = time.until ? from(time.until) : '';
				const begin = from(time.from);
				return begin === until ? begin : `${begin}–${until}`;
			})
			.join('; '),
	bars: {
		sure: 'open',
		opening: 'may have been open already',
		closing: 'may still have been open',
		perhaps: 'open at some time in these years',
		empty: 'open, without staff of its own',
		'staff-unknown': 'open, not known whether staffed'
	},
	chartName: {
		'in-dprk': 'When each mission in North Korea was open',
		'of-dprk': 'When each North Korean mission was open'
	},
	chartNote:
		'“By 1975” says that the mission had opened, or closed, in 1975 at the latest. The table below tells the same in words, with the sources.',
	key: 'What the bars show',
	mapName: 'Where North Korea has missions, and where it had',
	mapDot: (v: {
		city: string;
		now: readonly string[];
		perhaps: readonly string[];
		past: readonly string[];
	}) => {
		const told = [
			v.now.length > 0 && `open: ${v.now.join(', ')}`,
			v.perhaps.length > 0 && `not known whether open: ${v.perhaps.join(', ')}`,
			v.past.length > 0 && `in the past: ${v.past.join(', ')}`
		];
		return `${v.city} – ${joined(told, '; ')}`;
	},
	/** What a dot of the map stands for, and in how many cities. */
	mapKey: {
		now: (v: { cities: number }) => `a mission on the last day checked (${cities(v.cities)})`,
		perhaps: (v: { cities: number }) => `not known whether one is still open (${cities(v.cities)})`,
		past: (v: { cities: number }) => `missions in the past only (${cities(v.cities)})`
	}
};
