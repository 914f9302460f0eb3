import { referenceKey, type NamedItem } from './cite-item.ts';

/** A value stands in one line. */
const line = (tag: string, value: string): string => `${tag}  - ${value.replace(/\s+/g, ' ')}`.trimEnd();

const slashed = (day: string): string => day.replaceAll('-', '/');

/** A record of the format of Research Information Systems. */
export const risOf = (item: NamedItem, note: string): string =>
	[
		line('TY', 'DATA'),
		line('ID', referenceKey(item)),
		line('TI', item.title),
		line('AU', item.site),
		line('PB', item.site),
		line('PY', item.checkedUpTo.slice(0, 4)),
		line('DA', slashed(item.checkedUpTo)),
		line('ET', item.version),
		line('N1', note),
		line('UR', item.url),
		line('Y2', slashed(item.accessed)),
		'ER  - ',
		''
	].join('\n');
