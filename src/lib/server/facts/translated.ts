import { mapTexts } from './map-texts.ts';
import { filesOfRecords, recordsFrom } from './record-files.ts';
import type { Records } from './rule.ts';

/** A text of the facts that stands in English in another language. */
export interface Untranslated {
	/** Path below the root of the project, as in data/countries/my.yaml. */
	readonly file: string;
	/** Where in the file it stands first, as in events[2].because. */
	readonly path: string;
	readonly text: string;
}

/** The translations of the texts of one file: from the English text to the other. */
const wordsFor = (path: string, lang: string, { translations }: Records): ReadonlyMap<string, string> =>
	new Map((translations.get(lang)?.get(path) ?? []).map(({ en, translation }) => [en, translation]));

/** The same records with every text in a language that data/i18n has it in; the others stay English. */
export function translatedRecords(records: Records, lang: string): Records {
	const files = filesOfRecords(records);
	return recordsFrom(
		<T>(path: string, title: string) => {
			const words = wordsFor(path, lang, records);
			const content = files.get(path)!.content as T;
			return words.size ? mapTexts(title, content, (text) => words.get(text) ?? text) : content;
		},
		(folder) => [...records[folder].keys()],
		records.translations
	);
}

/** Every text that has no translation in a language, once for each file, in the order of the files. */
export function untranslated(records: Records, lang: string): Untranslated[] {
	const found: Untranslated[] = [];
	for (const [file, { title, content }] of filesOfRecords(records)) {
		const done = new Set<string>(wordsFor(file, lang, records).keys());
		mapTexts(title, content, (text, path) => {
			if (!done.has(text)) found.push({ file: `data/${file}`, path, text });
			done.add(text);
			return text;
		});
	}
	return found;
}
