import { expect, test, vi } from 'vitest';
import { checkFiles } from '#lib/server/facts/check-facts.ts';
import { DATA, filesIn } from '#lib/server/facts/files.ts';

vi.mock('#lib/server/facts/schema.ts', async (original) => ({
	...(await original<object>()),
	bundleSchemas: () => {
		throw new Error("can't resolve reference #/definitions/Nobody");
	}
}));

test('schemas that are no measure are told as one problem, not thrown', () => {
	const { records, problems } = checkFiles(filesIn(DATA));
	expect(records).toBeNull();
	expect(problems).toEqual([
		{
			file: 'data/schema',
			path: '',
			what: "cannot be used: can't resolve reference #/definitions/Nobody",
			mend: 'restore the folder from the history of the project'
		}
	]);
});
