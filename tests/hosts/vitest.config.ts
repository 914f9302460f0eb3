import { defineConfig } from 'vitest/config';

// `npm run test:hosts`: what needs the built site, other servers or whole builds. One file after the other: each keeps the machine busy.
export default defineConfig({
	test: {
		include: ['tests/hosts/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 300_000,
		hookTimeout: 900_000
	}
});
