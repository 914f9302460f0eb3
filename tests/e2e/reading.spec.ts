import { expect, test } from './fixtures.ts';

// Long texts are laid out as they are read: that must not cost the reader his place.

for (const path of ['/history', '/relations/russia', '/source-document', '/embassies']) {
	test(`who comes back to ${path}, or loads it again, finds the place where he was`, async ({ page }) => {
		await page.goto(path);
		const link = page.locator('main a[href^="/country/"]').last();
		await link.evaluate((a) => a.scrollIntoView({ block: 'center' }));
		const top = () => link.evaluate((a) => a.getBoundingClientRect().top);
		await expect.poll(top).toBeGreaterThan(0);
		const before = await top();
		const near = () => expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
		await link.evaluate((a: HTMLAnchorElement) => a.click());
		await expect(page).toHaveURL(/\/country\//);
		await page.goBack();
		await near();
		await page.reload();
		await near();
	});
}
