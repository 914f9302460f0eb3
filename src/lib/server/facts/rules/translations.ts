import { shown } from '../describe-error.ts';
import type { Problem } from '../problem.ts';
import { mapTexts } from '../map-texts.ts';
import { filesOfRecords } from '../record-files.ts';
import type { Records, Rule } from '../rule.ts';

/** Every file of translations, with the file of the facts to which it belongs. */
const filed = ({ translations }: Records) =>
	[...translations].flatMap(([lang, files]) =>
		[...files].map(([of, pairs]) => ({ file: `data/i18n/${lang}/${of}`, of, pairs }))
	);

export const translationsAreOfTheFacts: Rule = {
	law: 'every English text in i18n stands in the file of the facts to which it belongs',
	check: (records) => {
		const files = filesOfRecords(records);
		return filed(records).flatMap(({ file, of, pairs }): Problem[] => {
			const original = files.get(of);
			if (!original)
				return [
					{
						file,
						path: '',
						what: `there is no data/${of} to which it belongs`,
						mend: 'name it as the file of the facts is named, or remove it'
					}
				];
			const texts = new Set<string>();
			mapTexts(original.title, original.content, (text) => {
				texts.add(text);
				return text;
			});
			return pairs.flatMap(({ en }, i) =>
				texts.has(en)
					? []
					: [
							{
								file,
								path: `[${i}].en`,
								what: `no text of data/${of} is ${shown(en)}`,
								mend: 'the English text was changed or removed: translate it as it is now, or remove the pair'
							}
						]
			);
		});
	}
};

export const translationsStandOnce: Rule = {
	law: 'no English text stands twice in a file of i18n',
	check: (records) =>
		filed(records).flatMap(({ file, pairs }) =>
			pairs.flatMap(({ en }, i): Problem[] => {
				const first = pairs.findIndex((pair) => pair.en === en);
				if (first === i) return [];
				return [
					{
						file,
						path: `[${i}].en`,
						what: `the same text is translated in [${first}] already`,
						mend: 'keep one of the two: a text has one translation wherever it stands in its file'
					}
				];
			})
		)
};
