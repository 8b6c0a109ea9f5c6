import type { Page } from '@playwright/test';
import { expect, type } from './test.ts';

/** Uploads a picture into the entry that is open, and gives it words. @param kept the name that it gets */
export async function uploadPicture(page: Page, name: string, buffer: Buffer, kept = name) {
  const group = page.locator('details', { has: page.locator('summary', { hasText: 'Afbeelding' }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await page.getByRole('button', { name: 'Kies of upload een afbeelding' }).click();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: `image/${(name.split('.').at(-1) ?? '').replace('jpg', 'jpeg')}`, buffer });
  await page.getByRole('button', { name: 'Gebruik selectie' }).click();
  await expect(page.locator('.cms-image')).toContainText(`media/${kept}`);
  await type(page.getByRole('textbox', { name: 'Beschrijving', exact: true }), 'De deur van de inloop staat open.');
}
