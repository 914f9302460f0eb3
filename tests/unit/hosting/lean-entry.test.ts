import { expect, test } from 'vitest';
import { withoutDependencies } from '../../../src/hosting/lean-entry.ts';

const entry = (list: string, ...nodes: string[]): string =>
	`const d=(m.f||(m.f=${list})));var z=[${nodes.join(',')}]`;
const node = (name: string, ids: string): string =>
	`()=>h(()=>import(\`../nodes/${name}\`),__vite__mapDeps([${ids}]),import.meta.url)`;

test('the entry names nothing that only texts need, and all that other pages need', () => {
	const code = entry('["a.js","b.css","c.js","d.css"]', node('1.x_-Y.js', '0,1'), node('2.z.js', '0,2,3'));
	expect(withoutDependencies(code, ['1.x_-Y.js'])).toBe(
		entry('["a.js","c.js","d.css"]', '()=>import(`../nodes/1.x_-Y.js`)', node('2.z.js', '0,1,2'))
	);
});

test('an entry of another form stays as it is', () => {
	expect(withoutDependencies('var z=[()=>import(`../nodes/1.js`)]', ['1.js'])).toBe(
		'var z=[()=>import(`../nodes/1.js`)]'
	);
});
