import type { Lang } from '#lib/facts/languages.ts';
import { listOf } from './list.ts';

type Named = { readonly name: string; readonly inText?: string };

/** The names of states inside a sentence: “the Soviet Union, Malaysia and the United States”. */
export const namesOf = (states: readonly Named[], lang: Lang): string =>
	listOf(
		states.map(({ inText, name }) => inText ?? name),
		lang
	);
