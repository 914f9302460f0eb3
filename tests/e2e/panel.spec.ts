import { expect, holdScripts, hydrated, test } from './fixtures.ts';

/** What the panel of a country must say, in the words of the page, and the part of it that says so: another part may say the same. */
const PANELS: Record<string, readonly (readonly [part: string, text: RegExp])[]> = {
	malaysia: [
		['.sentence', /No relations: broken off by North Korea on 19 March 2021, because Malaysia extradited/],
		['#events', /30 June 1973/],
		['#events', /Ambassador expelled/],
		['#of-dprk', /Jalan Batai/],
		['#in-dprk', /Koryo Hotel/],
		['#disputes', /research data set \(kdiplo\)/]
	],
	russia: [
		['.sentence', /Diplomatic relations established on 12 October 1948 by the Soviet Union/],
		['#in-dprk', /Consulate general, Chongjin/],
		['#in-dprk', /Alexander Matsegora/],
		['#events', /19 June 2024/],
		['#before', /Continues the Soviet Union/]
	],
	'south-korea': [
		['.sentence', /two states that each claim, or long claimed, the whole peninsula/],
		['.sentence', /hostile/],
		['#in-dprk', /Kaesong/]
	],
	france: [
		['.sentence', /No diplomatic relations, but a cooperation office in Pyongyang/],
		['.sentence', /general delegation in Neuilly/],
		['#in-dprk', /without resident staff/]
	],
	'western-sahara': [
		['.sentence', /Recognised by North Korea on 16 March 1976; no diplomatic relations are recorded/]
	],
	ukraine: [
		['.sentence', /broken off by Ukraine on 13 July 2022, because/],
		['#before', /Part of the Soviet Union until 24 August 1991/],
		['#before', /12 October 1948/]
	],
	nauru: [
		['#events', /25 March 1982/],
		['#events', /one reliable source/],
		['#disputes', /counts relations only from 1999/]
	],
	denmark: [
		['#events', /17 July 1973/],
		['#events', /Smuggling/],
		['#in-dprk', /Sweden \(consular help/]
	],
	'united-states': [
		['.status', /Never had relations/],
		['.sentence', /Has never had diplomatic relations with North Korea\./],
		['#in-dprk', /Sweden \(protecting power since 1995\)/],
		['#of-dprk', /Permanent mission, New York/]
	],
	'north-korea': [
		['.status', /North Korea itself/],
		['#in-dprk', /United Nations Development Programme/]
	]
};

for (const [slug, texts] of Object.entries(PANELS)) {
	test(`the panel of ${slug} tells what its record holds, each in its part`, async ({ page }) => {
		await page.goto(`/country/${slug}`);
		const panel = page.getByRole('complementary');
		for (const [part, text] of texts) await expect(panel.locator(part), part).toContainText(text);
	});
}

test('a panel answers in the order of the questions: status, sentence, history, missions both ways, events, and last what differs', async ({
	page
}) => {
	await page.goto('/country/nauru');
	const panel = page.getByRole('complementary');
	const headings = await panel.getByRole('heading', { level: 2 }).allTextContents();
	expect(headings).toEqual([
		'Missions in North Korea',
		'North Korean missions in Nauru',
		'What happened',
		'Summary',
		'Others',
		'Accounts differ',
		'Sources'
	]);
	const tops = await panel
		.locator('.status, .sentence, figure, h2')
		.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('a long panel has ways to its parts, each of which is there and keeps the view', async ({ page }) => {
	await page.goto('/country/china?date=1976-08-18');
	const ways = page.getByRole('navigation', { name: 'Parts of this page' });
	expect(await ways.getByRole('link').allTextContents()).toEqual([
		'Missions',
		'Events',
		'Summary',
		'Earlier states',
		'Accounts differ',
		'Sources'
	]);
	for (const href of await ways
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
		await expect(page.locator(`section${href} h2`)).toHaveCount(1);
	await ways.getByRole('link', { name: 'Accounts differ' }).click();
	await expect(page).toHaveURL('/country/china?date=1976-08-18#disputes');
	await expect(page.getByRole('heading', { name: 'Accounts differ' })).toBeInViewport();
});

test('a part of the panel that is asked for before the page is alive stays in sight when the panel is made anew', async ({
	page
}) => {
	const go = await holdScripts(page);
	await page.goto('/country/china?date=1976-08-18', { waitUntil: 'commit' });
	const asked = page
		.getByRole('navigation', { name: 'Parts of this page' })
		.getByRole('link', { name: 'Accounts differ' });
	await asked.dispatchEvent('click');
	go();
	await hydrated(page);
	await expect(page.locator('[data-written]')).toHaveCount(0);
	await expect(page.locator('#sources li').first()).toBeAttached();
	await expect(page.getByRole('heading', { name: 'Accounts differ' })).toBeInViewport();
});

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
	// What comes near the window is laid out then: a press waits until that is done.
	await panel.getByRole('button', { name: 'Copy link' }).scrollIntoViewIfNeeded();
	await panel.getByRole('button', { name: 'Copy link' }).click();
	await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	await panel.getByText('Report an error').click();
	// The build of the tests names no contact, and says so.
	await expect(panel).toContainText('has named no address for reports: copy this form');
	await panel.getByRole('button', { name: 'Copy the form' }).click();
	await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('About: Malaysia');
});
