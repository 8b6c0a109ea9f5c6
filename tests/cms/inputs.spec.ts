import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/command.ts';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, openDesk, openEntry, publish, test, type } from './support/test.ts';

test('opening hours are changed on a Thursday morning, and no other line', async ({ page, desk }) => {
  const before = desk.read('locations/centrum.yaml');
  await openEntry(page, desk, 'locations', 'centrum');
  const closes = page.getByLabel('Maandag, eindtijd, rij 2');
  await expect(closes).toHaveValue('16:00');
  await closes.fill('17:30');
  await expect(page.getByText('van 13.30 tot 17.30 uur').first()).toBeVisible();
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('plek: “centrum” gewijzigd');
  expect(desk.read('locations/centrum.yaml')).toBe(before.replace('opens: "13:30", closes: "16:00"', 'opens: "13:30", closes: "17:30"'));
});

test('hours that cannot be are told at once, and are not saved', async ({ page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  const closes = page.getByLabel('Maandag, eindtijd, rij 1');
  await closes.fill('08:00');
  await closes.press('Tab');
  await expect(closes).toHaveAttribute('aria-invalid', 'true');
  await publish(page);
  await page.waitForTimeout(1000);
  expect(desk.git('log', '--format=%s').trim().split('\n')).toHaveLength(1);
});

test('an entry refers to others by their names, from the lists of the municipality, the region and the country', async ({ page, desk }) => {
  await openEntry(page, desk, 'services', 'babymassage');
  const choice = page.getByRole('combobox', { name: 'Voeg toe aan Organisatie' });
  const groups = await choice.locator('optgroup').evaluateAll((all) => all.map((group) => group.getAttribute('label')));
  // The one of the municipality is chosen already.
  expect(groups).toEqual(['Van de regio', 'Landelijk']);
  await choice.selectOption({ label: 'Jeugdhulp Testland' });
  await page
    .getByRole('group', { name: /^Organisatie/ })
    .getByRole('button', { name: 'Toevoegen' })
    .click();
  await publish(page);
  await expect.poll(() => desk.read('services/babymassage.md')).toContain('jeugdhulp-testland');
});

test('a picture is uploaded into the folder of the municipality, with what tells where it was made taken out', async ({ page, desk }) => {
  await openDesk(page, desk, '/collections/voorbeelddam.news/entries/verbouwing');
  const group = page.locator('details', { has: page.locator('summary', { hasText: 'Afbeelding' }) });
  await expect(group).toBeVisible();
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await page.getByRole('button', { name: 'Kies of upload een afbeelding' }).click();
  const photo = readFileSync(join(projectRoot, 'tests', 'cms', 'support', 'foto-met-plaats.jpg'));
  expect(photo.includes('Exif')).toBe(true);
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'inloop.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByRole('button', { name: 'Gebruik selectie' }).click();
  await expect(page.locator('.cms-image')).toContainText('media/inloop.jpg');
  await type(page.getByRole('textbox', { name: 'Beschrijving', exact: true }), 'De deur van de inloop staat open.');
  await publish(page);
  await expect.poll(() => desk.read('news/verbouwing.md')).toContain('src: "media/inloop.jpg"');
  const kept = readFileSync(join(desk.repository, 'content', 'municipalities', 'voorbeelddam', 'media', 'inloop.jpg'));
  expect(kept.includes('Exif')).toBe(false);
});

/** Uploads a picture into the news item that is open, and gives it words. */
async function uploadPicture(page: Page, name: string, buffer: Buffer) {
  const group = page.locator('details', { has: page.locator('summary', { hasText: 'Afbeelding' }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await page.getByRole('button', { name: 'Kies of upload een afbeelding' }).click();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: `image/${name.split('.').at(-1) ?? ''}`, buffer });
  await page.getByRole('button', { name: 'Gebruik selectie' }).click();
  await expect(page.locator('.cms-image')).toContainText(`media/${name}`);
  await type(page.getByRole('textbox', { name: 'Beschrijving', exact: true }), 'De deur van de inloop staat open.');
}

test('a small picture stays small, WebP too, and a picture can be taken away again', async ({ page, desk }) => {
  const picture = (format: 'webp' | 'png') =>
    sharp({ create: { width: 320, height: 200, channels: 3, background: '#2a7' } })
      .toFormat(format)
      .toBuffer();
  const sizeOf = async (name: string) => {
    const { width, height, format } = await sharp(
      join(desk.repository, 'content', 'municipalities', 'voorbeelddam', 'media', name),
    ).metadata();
    return [width, height, format];
  };
  await openEntry(page, desk, 'news', 'verbouwing');
  await uploadPicture(page, 'klein.webp', await picture('webp'));
  await publish(page);
  await expect.poll(() => desk.read('news/verbouwing.md')).toContain('src: "media/klein.webp"');
  expect(await sizeOf('klein.webp')).toEqual([320, 200, 'webp']);
  // A picture that was published before is no second file of that name.
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'De Proefdam wordt verbouwd');
  await publish(page);
  await expect.poll(() => desk.read('news/verbouwing.md')).toContain('De Proefdam wordt verbouwd');
  await page.getByRole('button', { name: 'Maak “Afbeelding” leeg' }).click();
  // Who uses a keyboard is still there.
  await expect(page.locator('summary', { hasText: 'Afbeelding' })).toBeFocused();
  await publish(page);
  await expect.poll(() => desk.read('news/verbouwing.md')).not.toContain('image:');
});

test('an age in months is filled in, whatever is chosen first, and a place is set by its degrees', async ({ page, desk }) => {
  await openEntry(page, desk, 'services', 'babymassage');
  const from = page.getByRole('combobox', { name: 'Vanaf: jaar of maanden' }).first();
  const amount = page.getByRole('textbox', { name: /^Vanaf/ }).first();
  await type(amount, '');
  await from.selectOption('months');
  await expect(from).toHaveValue('months');
  await type(amount, '2');
  await publish(page);
  await expect.poll(() => desk.read('services/babymassage.md')).toMatch(/from: "?2 months"?/);
  // Until then Decap asks whether one wants to leave the page.
  await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  await page.goto(`${desk.url}#/collections/voorbeelddam.locations`);
  await expect(page.locator('.cms-own')).toHaveCount(0);
  await page.goto(`${desk.url}#/collections/voorbeelddam.locations/entries/centrum`);
  const lat = page.getByRole('textbox', { name: /^Breedtegraad/ });
  await expect(lat).toHaveValue('52.551');
  await type(lat, '52,5512');
  await publish(page);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toContain('lat: 52.5512');
});
