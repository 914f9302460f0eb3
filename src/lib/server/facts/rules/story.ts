import type { Problem } from '../problem.ts';
import { STORY_FILE, type Rule } from '../rule.ts';

/** Whether a figure stands in a text as a whole: 6.7 is not in 56.7. */
const stands = (figure: string, text: string): boolean =>
	new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?!\\d|\\.\\d)`).test(text);

export const storyFactsHaveIdsOfTheirOwn: Rule = {
	law: 'every fact of the stories has an id of its own',
	check: ({ story }) =>
		story.flatMap(({ id }, i): Problem[] => {
			const first = story.findIndex((other) => other.id === id);
			return first === i
				? []
				: [
						{
							file: STORY_FILE,
							path: `[${i}].id`,
							what: `${id} is that of [${first}] already`,
							mend: 'give one of the two another, or make one fact of both'
						}
					];
		})
};

export const seriesAreOfTheText: Rule = {
	law: 'every figure of a series stands in the text of its fact, with its date',
	check: ({ story }) =>
		story.flatMap(({ series = [], text }, i) =>
			series.flatMap(({ values }, j) =>
				values.flatMap(({ date, value }, k): Problem[] =>
					stands(String(value), text) && stands(date, text)
						? []
						: [
								{
									file: STORY_FILE,
									path: `[${i}].series[${j}].values[${k}]`,
									what: `${value} in ${date} is not in the text`,
									mend: 'correct the figure, or tell it in the text'
								}
							]
				)
			)
		)
};
