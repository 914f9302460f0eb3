import type { Page } from '@playwright/test';
import { expect, onMap, openMap, rested, test } from './fixtures.ts';

/**
 * What browsers' translators do, from the first text on: each node of text gives way to elements that hold a new one. They leave alone what is empty,
 * and what no text is shown in.
 */
const translator = (): void => {
	const wrap = (text: Text): void => {
		const { parentElement } = text;
		if (!text.data.trim() || !parentElement || parentElement.closest('font, script, style, noscript, svg'))
			return;
		const [outer, inner] = [document.createElement('font'), document.createElement('font')];
		outer.append(inner);
		inner.append(document.createTextNode(text.data));
		text.replaceWith(outer);
	};
	const wrapAll = (root: Node): void => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		if (root instanceof Text) texts.push(root);
		texts.forEach(wrap);
	};
	new MutationObserver((records) => {
		for (const { addedNodes, target, type } of records) {
			if (type === 'characterData') wrapAll(target);
			for (const node of addedNodes) if (document.body?.contains(node)) wrapAll(node);
		}
	}).observe(document, { childList: true, subtree: true, characterData: true });
};

const texts = (page: Page) =>
	page.evaluate(() => {
		// As the eye sees them: not how they are cut into nodes.
		const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
		const live = [...document.querySelectorAll('[role="status"], [aria-live]')].map((part) =>
			tidy(part.textContent)
		);
		// The box with details comes with the focus, which only one of two pages has.
		const body = document.body.cloneNode(true) as HTMLElement;
		for (const part of body.querySelectorAll('script, style, noscript, #svelte-announcer, .tooltip'))
			part.remove();
		return { title: document.title, live, body: tidy(body.textContent) };
	});

/** Does the same on the page and on its translated twin, and compares what they say after each step. */
async function expectSame(
	pages: readonly [Page, Page],
	steps: Readonly<Record<string, (page: Page) => Promise<unknown>>>
): Promise<void> {
	const [plain, translated] = pages;
	for (const [name, step] of Object.entries(steps)) {
		await Promise.all(pages.map(step));
		await Promise.all(pages.map(rested));
		const expected = await texts(plain);
		await expect.poll(() => texts(translated), { message: name }).toEqual(expected);
		// It may have moved on meanwhile.
		expect(await texts(plain), name).toEqual(expected);
	}
}

async function twins(page: Page): Promise<[Page, Page]> {
	const translated = await page.context().newPage();
	await translated.addInitScript(translator);
	return [page, translated];
}

test('a translated map says the same as the page itself, whatever is done', async ({ page }) => {
	test.setTimeout(180_000);
	const pages = await twins(page);
	const choose = (id: string, name: string) => async (one: Page) => {
		await onMap(one, id).dispatchEvent('click');
		await expect(one.getByRole('heading', { level: 1, name })).toBeVisible();
		await expect(one.getByRole('complementary')).toContainText('Sources');
	};
	const key = (name: string) => async (one: Page) => {
		await one.getByRole('slider').press(name);
	};
	await Promise.all(pages.map((one) => openMap(one, '/?date=1976-08-18')));
	await expect(pages[1].locator('font').first()).toBeAttached();
	await expectSame(pages, {
		opened: (one) => expect(one.locator('.changes')).toBeAttached(),
		'a step of the slider': key('PageUp'),
		'the next change': (one) => one.getByRole('button', { name: 'Next change' }).click(),
		'a country': choose('my', 'Malaysia'),
		another: choose('fr', 'France'),
		'a third': choose('cn', 'China'),
		'another day': key('PageUp'),
		closed: async (one) => {
			await one.getByRole('link', { name: 'Close', exact: true }).dispatchEvent('click');
			await expect(one.locator('#index-heading')).toBeVisible();
		},
		filtered: (one) =>
			one
				.locator('.legend')
				.getByRole('button', { name: /^Relations broken off/ })
				.click(),
		'a reason': (one) =>
			one
				.locator('.reasons')
				.getByRole('button', { name: /^Bombing/ })
				.click(),
		'no reason': (one) =>
			one
				.locator('.reasons')
				.getByRole('button', { name: /^Bombing/ })
				.click(),
		'both Koreas': (one) => one.getByRole('button', { name: 'Both Koreas' }).click(),
		'North Korea': (one) => one.getByRole('button', { name: 'North Korea', exact: true }).click(),
		compared: (one) => one.getByRole('button', { name: 'Compare', exact: true }).click(),
		'to another day': key('Home'),
		'no longer compared': (one) => one.getByRole('button', { name: /Compared with/ }).click(),
		'a wrong date': async (one) => {
			const field = one.getByRole('textbox', { name: 'Go to a date' });
			await field.fill('1977-02-30');
			await field.press('Enter');
			await expect(one).toHaveURL(/date=1977-02-28/);
		},
		'played and stopped': async (one) => {
			await one.getByRole('button', { name: 'Play' }).dispatchEvent('click');
			await expect(one.locator('.time .date')).not.toHaveText('28 February 1977');
			await one.getByRole('button', { name: 'Pause' }).dispatchEvent('click');
			await one.getByRole('textbox', { name: 'Go to a date' }).fill('1980-01-01');
			await one.keyboard.press('Enter');
			await expect(one).toHaveURL(/date=1980-01-01/);
			// A step of its own, so that both tell of the same one.
			await one.getByRole('button', { name: 'Next change' }).click();
		},
		today: (one) => one.getByRole('button', { name: 'Today', exact: true }).click(),
		'a page of its own': async (one) => {
			await openMap(one, '/country/malaysia');
			await expect(one.locator('.changes')).toBeAttached();
			await expect(one.locator('.printed')).toBeAttached();
		}
	});
});

test('a translated table says the same as the page itself, whatever is done', async ({ page }) => {
	test.setTimeout(120_000);
	const pages = await twins(page);
	const sort = (name: string) => (one: Page) =>
		one
			.getByRole('button', { name: `Sort by: ${name}` })
			.or(one.locator('th button', { hasText: name }))
			.first()
			.click();
	await Promise.all(pages.map((one) => one.goto('/table')));
	await Promise.all(pages.map((one) => one.locator('#svelte-announcer').waitFor({ state: 'attached' })));
	const wide = (page.viewportSize()?.width ?? 0) > 900;
	await expectSame(pages, {
		opened: (one) => expect(one.locator('caption')).toContainText('30 June 2026'),
		...(wide ? { sorted: sort('Since'), 'the other way': sort('Since') } : {}),
		'another day': async (one) => {
			await one.getByRole('textbox', { name: 'Go to a date' }).fill('1976-08-18');
			await one.keyboard.press('Enter');
			await expect(one.locator('caption')).toContainText('18 August 1976');
		},
		'typed into': async (one) => {
			const filters = one.locator('details.filters');
			await filters.evaluate((details: HTMLDetailsElement) => (details.open = true));
			const field = one.getByRole('searchbox');
			await field.fill('mal');
			await field.press('Enter');
			await expect(one).toHaveURL(/q=mal/);
			await expect(one.locator('caption')).toContainText(/\d of \d+/);
		}
	});
});
