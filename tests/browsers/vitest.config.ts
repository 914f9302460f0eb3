import { defineConfig } from 'vitest/config';

// `npm run test:browsers`: the main journeys in Firefox and WebKit, one after the other.
export default defineConfig({
	test: {
		include: ['tests/browsers/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 120_000
	}
});
