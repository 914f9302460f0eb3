import { expect, test } from 'vitest';
import { colourOf, flatStyle } from '#lib/server/preview/flat-style.ts';

test('colours are the light ones of the site', () => {
	expect([colourOf('paper'), colourOf('ink')]).toEqual(['#fbfaf6', '#1b1b19']);
	expect(() => colourOf('pink')).toThrow('src/app.css names no colour --pink');
});

test('what status.css says of a status is worked out', () => {
	const style = flatStyle(['severed', 'never']);
	expect(style).toContain("[data-status='severed']{fill:url(#pattern-severed-wide);stroke:#ffffff}");
	expect(style).toContain("[data-status='never']{fill:#cfcabd;stroke:#545c5e}");
	expect(style).toContain(".flat[data-status='severed']{fill:#bd4024;stroke:none}");
	expect(style).toContain('pattern.pattern-severed .figure{stroke:#ffffff;');
});
