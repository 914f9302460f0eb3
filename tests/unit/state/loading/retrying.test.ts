import { describe, expect, test, vi } from 'vitest';
import { limited, retrying } from '#lib/state/loading/retrying.ts';

describe('trying again', () => {
	test('loads the document when it fails a second time in a row, and not before', async () => {
		const reload = vi.fn(async () => undefined);
		const answers = [false, true, false, false];
		const load = retrying(async () => {
			if (!answers.shift()) throw new Error('lost');
			return 'there';
		}, reload);
		await expect(load()).rejects.toThrow('lost');
		await expect(load()).resolves.toBe('there');
		await expect(load()).rejects.toThrow('lost');
		expect(reload).not.toHaveBeenCalled();
		await expect(load()).rejects.toThrow('lost');
		expect(reload).toHaveBeenCalledOnce();
	});

	test('what never comes fails after its limit', async () => {
		await expect(limited(new Promise(() => undefined), 5)).rejects.toThrow('5 ms');
		await expect(limited(Promise.resolve(1), 5)).resolves.toBe(1);
	});
});
