import { expect, rested, test } from './fixtures.ts';

const moving = { name: 'World map of the time that the text beside it tells of' } as const;

/** Scrolls so that a share of an era is read. */
const readTo = (page: import('@playwright/test').Page, era: number, share: number): Promise<void> =>
	page.evaluate(
		([index, part]) => {
			const { top, height } = [...document.querySelectorAll('section:has(.figures)')]
				.at(index)!
				.getBoundingClientRect();
			scrollBy(0, top + height * part - innerHeight * 0.3);
		},
		[era, share] as const
	);

test('on a wide screen the map beside the text moves through the years, on a phone each era has two', async ({
	page,
	isMobile
}) => {
	await page.goto('/history');
	const figure = page.getByRole('figure', moving);
	const pictures = page.locator('.pictures');
	if (isMobile) {
		await expect(figure).toBeHidden();
		await expect(pictures.first().getByRole('img')).toHaveCount(2);
		await expect(pictures.first().getByRole('img').first()).toBeVisible();
		return;
	}
	await expect(pictures.first()).toBeHidden();
	await expect(figure).toContainText('9 September 1948');
	await rested(page);
	const eras = await page.locator('section:has(.figures)').count();
	await readTo(page, eras - 1, 0.99);
	await expect(figure).toContainText('30 June 2026');
	await expect(figure.getByRole('img')).toHaveAttribute('src', /2026-06-30\.svg$/);
	await readTo(page, 0, 0.5);
	await expect(figure).toContainText(/31 December 195\d/);
	await expect(figure.getByRole('link')).toHaveAttribute('href', /\?date=195\d-12-31$/);
	await expect(figure).toBeInViewport({ ratio: 1 });
});

test.describe('for a reader who wants no motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('no map moves, and each era has its two', async ({ page }) => {
		await page.goto('/history');
		await expect(page.getByRole('figure', moving)).toBeHidden();
		await expect(page.locator('.pictures').last()).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('each era has its figures, its two pictures and its years', async ({ page }) => {
		await page.goto('/history');
		await expect(page.locator('.pictures').first()).toBeVisible();
		await expect(page.getByRole('figure', moving)).toBeHidden();
		await expect(page.getByRole('link', { name: '1948', exact: true })).toHaveAttribute('href', '/year/1948');
	});
});

test('the picture of a day is an image that fetches nothing', async ({ page }) => {
	const answer = await page.goto('/pictures/1975-12-31.svg');
	expect(answer!.headers()['content-type']).toContain('image/svg+xml');
	await expect(page.locator('svg > title')).toHaveText(
		'North Korea’s diplomatic relations on 31 December 1975'
	);
});
