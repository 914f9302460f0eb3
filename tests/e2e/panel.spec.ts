import { expect, test } from './fixtures.ts';

/** What the panel of a country must say, in the words of the page. */
const PANELS: Record<string, RegExp[]> = {
	malaysia: [
		/No relations: broken off by North Korea on 19 March 2021, because Malaysia extradited/,
		/30 June 1973/,
		/Ambassador expelled/,
		/Jalan Batai/,
		/kdiplo data set/,
		/Koryo Hotel/
	],
	russia: [
		/Diplomatic relations established on 12 October 1948 by the Soviet Union/,
		/Consulate general, Chongjin/,
		/19 June 2024/,
		/Continues the Soviet Union/,
		/Alexander Matsegora/
	],
	'south-korea': [/two states that each claim, or long claimed, the whole peninsula/, /Kaesong/, /hostile/],
	france: [
		/No diplomatic relations, but a cooperation office in Pyongyang/,
		/general delegation in Neuilly/,
		/without resident staff/
	],
	'western-sahara': [/Recognised by North Korea on 16 March 1976/, /no diplomatic relations are recorded/],
	ukraine: [
		/broken off by Ukraine on 13 July 2022, because/,
		/Part of the Soviet Union until 24 August 1991/,
		/12 October 1948/
	],
	nauru: [/25 March 1982/, /one decent source/, /Sources disagree/],
	denmark: [/17 July 1973/, /Sweden \(consular help/, /Smuggling/],
	'united-states': [
		/Never had|Has never had/,
		/Sweden \(protecting power since 1995\)/,
		/Permanent mission, New York/
	],
	'north-korea': [/Missions of organisations in Pyongyang/]
};

for (const [slug, texts] of Object.entries(PANELS)) {
	test(`the panel of ${slug} tells what its record holds`, async ({ page }) => {
		await page.goto(`/country/${slug}`);
		const panel = page.getByRole('complementary');
		for (const text of texts) await expect(panel).toContainText(text);
	});
}

test('every source note has a number that a fact cites, and a link', async ({ page }) => {
	await page.goto('/country/malaysia');
	const panel = page.getByRole('complementary');
	const cited = new Set(
		await panel.locator('.evidence a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
	);
	const notes = await panel
		.locator('li[id^="source-"]')
		.evaluateAll((items) =>
			items.map((item) => ({ id: `#${item.id}`, href: item.querySelector('a')!.getAttribute('href')! }))
		);
	expect(notes.length).toBeGreaterThan(15);
	expect(cited).toEqual(new Set(notes.map(({ id }) => id)));
	for (const { href } of notes) expect(href).toMatch(/^https?:\/\//);
});

test('the bar of the history tells each stretch in words', async ({ page }) => {
	await page.goto('/country/malaysia');
	const bar = page.getByRole('group', { name: 'Relations since 1948' });
	await expect(
		bar.getByRole('link', { name: /^19 March 2021 to today: Relations broken off/ })
	).toBeVisible();
});

test('the link and the form for an error can be copied', async ({ page, context, hasTouch }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/country/malaysia');
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	const panel = page.getByRole('complementary');
	if (hasTouch) await panel.getByRole('button', { name: /Change the height/ }).click();
	await panel.getByRole('button', { name: 'Copy link' }).click();
	await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	await panel.getByText('Report an error').click();
	await panel.getByRole('button', { name: 'Copy the form' }).click();
	await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Country: Malaysia');
});
