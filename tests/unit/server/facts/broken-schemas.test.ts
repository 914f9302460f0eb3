import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Files of tests share their modules: this one takes its own, and leaves none behind.
beforeAll(() => {
	vi.resetModules();
	vi.doMock('#lib/server/facts/schema.ts', async (original) => ({
		...(await original<object>()),
		bundleSchemas: () => {
			throw new Error("can't resolve reference #/definitions/Nobody");
		}
	}));
});
afterAll(() => {
	vi.doUnmock('#lib/server/facts/schema.ts');
	vi.resetModules();
});

test('schemas that are no measure are told as one problem, not thrown', async () => {
	const { checkFiles } = await import('#lib/server/facts/check-facts.ts');
	const { DATA, filesIn } = await import('#lib/server/facts/files.ts');
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
