import type { Page } from '@playwright/test';
import { expect, openDesk, openEntry, test, type Desk } from './support/test.ts';

/** What has the focus, as a voice names it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null) return '';
    const labels = (element as HTMLInputElement).labels;
    const named = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
    return named.replaceAll(/\s+/g, ' ').trim().slice(0, 80);
  });

/** Goes on with the keyboard until something has the focus, as somebody does who does not use a mouse. Fails when it cannot be reached. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const passed: string[] = [];
  for (let step = 0; step < 160; step += 1) {
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`With ${key} one never comes to ${String(name)}; one comes to: ${passed.join(' | ')}`);
}

async function publish(page: Page) {
  await tabTo(page, /^Publiceer$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Publiceer nu' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const lastOf = (desk: Desk) => desk.git('log', '--format=%s', '-1').trim();

test('a message of news is written and published without a mouse', async ({ page, desk }) => {
  await openDesk(page, desk, '/collections/voorbeelddam.news');
  await tabTo(page, /^Nieuw: nieuwsbericht$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.cms-own').first()).toBeVisible();
  await tabTo(page, /^Titel/);
  await page.keyboard.type('Open dag');
  await tabTo(page, /^In het kort/);
  await page.keyboard.type('Kom kijken op de open dag.');
  await tabTo(page, /^Te zien vanaf/);
  // In whatever order the browser asks for them, these are a day, a month and a year.
  await page.keyboard.type('01012030');
  await tabTo(page, /^1 week$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Ouders en opvoeders$/);
  await page.keyboard.press('Space');
  await publish(page);
  await expect.poll(() => lastOf(desk)).toBe('nieuwsbericht: “open-dag” toegevoegd');
  expect(desk.read('news/open-dag.md')).toMatch(/publishFrom: "2030-01-01"\npublishUntil: "2030-01-07"\n/);
});

test('a time is added to a Thursday, and taken away, without a mouse', async ({ page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  await tabTo(page, /^Tijd toevoegen, zaterdag$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/begintijd, rij 1/);
  await page.getByLabel('Zaterdag, begintijd, rij 1').fill('10:00');
  await page.getByLabel('Zaterdag, eindtijd, rij 1').fill('12:00');
  await tabTo(page, /^Verwijderen: Zaterdag, rij 1$/);
  await page.keyboard.press('Enter');
  // The focus stays where one was.
  await expect.poll(() => focused(page)).toBe('Tijd toevoegen, zaterdag');
  await tabTo(page, /^Tijd toevoegen, zondag$/);
  await page.keyboard.press('Enter');
  await page.getByLabel('Zondag, begintijd, rij 1').fill('10:00');
  await page.getByLabel('Zondag, eindtijd, rij 1').fill('12:00');
  await publish(page);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toMatch(/day: sunday, opens: "10:00", closes: "12:00"/);
  expect(desk.read('locations/centrum.yaml')).not.toContain('saturday');
});
