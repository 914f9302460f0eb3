import { expect, test } from 'vitest';
import { checkFiles } from '#lib/server/facts/check-facts.ts';
import { DATA, filesIn } from '#lib/server/facts/files.ts';

test('a file that cannot be read is told by its name, not thrown', () => {
	const { paths, read } = filesIn(DATA);
	const { records, problems } = checkFiles({
		paths,
		read: (path) => {
			if (path === 'countries/my.yaml') throw new Error('EACCES: permission denied');
			return read(path);
		}
	});
	expect(records).toBeNull();
	expect(problems.map(({ file }) => file)).toContain('data/countries/my.yaml');
});
