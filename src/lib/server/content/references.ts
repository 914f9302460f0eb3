import { blocksOf } from './markdown.ts';
import type { PageFile } from './page-file.ts';

/** What a text rests on, as in `fact:my/2021-03-19`: each reference once, in the order of the text. */
export const referencesIn = ({ lead, sections }: Pick<PageFile, 'lead' | 'sections'>): string[] => [
	...new Set(
		[lead, ...sections.map(({ markdown }) => markdown)]
			.flatMap(blocksOf)
			.flatMap(({ tokens }) => tokens)
			.flatMap((token) => (token.type === 'reference' ? String(token['reference']) : []))
	)
];
