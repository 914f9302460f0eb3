/**
 * What nobody above the words floor does with texts: each is whole when it comes from there, in the order and with the signs of its language. It is made by
 * a message (src/lib/words/messages) from values, or in parts where a link stands in it.
 */
const WHY =
	'Above the words floor no text is written, glued, cut or put into another case: let a message of src/lib/words make it whole, or in parts.';

/** Signs with blanks that set words apart in a language. */
const BETWEEN = '[,;:.·–—]\\s|\\s[(–—·]|\\p{L}';

const CASE = String.raw`CallExpression[callee.property.name=/^to(Locale)?(Lower|Upper)Case$/]`;

const SELECTORS = [
	// Words, brackets and signs in markup; a sign alone may be the face of a button.
	String.raw`SvelteText[value=/[\p{L}\p{N}]|[,;:.()–—·]/u]:not(SvelteStyleElement *, SvelteScriptElement *)`,
	String.raw`SvelteAttribute[key.name=/^(title|alt|placeholder|label|aria-label|aria-valuetext|aria-description)$/] > SvelteLiteral[value=/\p{L}/u]`,
	`CallExpression[callee.property.name='join'][arguments.0.value=/${BETWEEN}/u]`,
	`TemplateLiteral[expressions.length>1] > TemplateElement[value.cooked=/^(?:[,;:·–—]\\s|\\s[(–—·]\\s?|\\)?\\.\\s|\\))$/u]`,
	// Of an element, or of what a function of the words gives.
	String.raw`CallExpression[callee.property.name=/^(slice|split|substring|replace|replaceAll|match|indexOf|lastIndexOf)$/][callee.object.property.name='textContent']`,
	String.raw`CallExpression[callee.property.name=/^(slice|split|substring|replace|replaceAll|match|indexOf|lastIndexOf)$/][callee.object.callee.name=/(Words|Label|Date|Name|Phrase|Sentence|textOf|listOf)$/]`
];

/** @param {readonly string[]} selectors */
const restrictions = (selectors) => selectors.map((selector) => ({ selector, message: WHY }));

/** The restrictions, for the rule no-restricted-syntax. */
export const wholeTexts = restrictions([...SELECTORS, CASE]);

/** The same for what compares with a text that was typed, or with a code: in one case. */
export const wholeTextsInAnyCase = restrictions(SELECTORS);
