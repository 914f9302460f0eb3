import { expect, test } from 'vitest';
import { hasShape } from '#lib/state/loading/has-shape.ts';
import { SEARCH_DATA, TIES } from '#lib/state/loading/later-shapes.ts';
import { TIMELINE } from '#lib/state/loading/shapes.ts';
import { facts, histories, timelineIn } from '#lib/server/fact-base.ts';
import { pageFiles } from '#lib/server/content/page-file.ts';
import { pageEntries } from '#lib/server/search/page-entries.ts';
import { searchDataOf } from '#lib/server/search/search-data.ts';
import { tiesIn } from '#lib/server/table/table.ts';

// The places of the map take long to work out: that they are taken is seen in every test that waits for its map.
test('what the browser fetches has the form that it asks for', () => {
	for (const [value, example] of [
		[timelineIn('en'), TIMELINE],
		[
			searchDataOf(facts, histories, 'en', pageEntries({ facts, texts: pageFiles('en'), lang: 'en' })),
			SEARCH_DATA
		],
		[tiesIn('en'), TIES]
	] as const)
		expect(hasShape(JSON.parse(JSON.stringify(value)), example), JSON.stringify(example)).toBe(true);
});
