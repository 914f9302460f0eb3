import { expect, test } from 'vitest';
import { fileNameOf } from '#lib/share/file-name.ts';

test.each([
	['/', null, 'ties-with-pyongyang'],
	['/', '1976-08-18', 'ties-with-pyongyang-1976-08-18'],
	['/country/china', '1976', 'ties-with-pyongyang-country-china-1976']
])('a file of %s on %s is named %s', (path, date, name) => {
	expect(fileNameOf(path, date)).toBe(name);
});
