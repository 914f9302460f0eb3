import { expect, test } from 'vitest';
import { filesIn } from '../../fixtures/texts.ts';

const SPREAD_ON_ELEMENT = /<[a-z][\w-]*\s[^>]*?\{\.\.\./;

const components = filesIn('lib')
	.concat(filesIn('routes'))
	.filter(({ path }) => path.endsWith('.svelte'));

test('no element takes its attributes from an object: one that does costs every page a kilobyte', () => {
	expect(SPREAD_ON_ELEMENT.test('<line {...join} x1="0" />')).toBe(true);
	expect(SPREAD_ON_ELEMENT.test('<Line {...join} />')).toBe(false);
	expect(components.filter(({ source }) => SPREAD_ON_ELEMENT.test(source)).map(({ path }) => path)).toEqual(
		[]
	);
});
