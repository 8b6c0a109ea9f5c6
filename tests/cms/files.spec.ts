import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { uploadPicture } from './support/upload-picture.ts';
import { expect, openEntry, publish, test, type, type Desk } from './support/test.ts';

const own = 'content/municipalities/voorbeelddam';

const picture = (background: string) =>
  sharp({ create: { width: 320, height: 200, channels: 3, background } })
    .png()
    .toBuffer();

/** The files of the last commit. */
const inCommit = (desk: Desk) => desk.git('show', '--name-only', '--format=', 'HEAD').trim().split('\n').sort();

/** Uploads a file in the window of files, which is open. */
const upload = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.locator('input[type="file"]').first().setInputFiles({ name, mimeType, buffer });

const openPictures = (page: Page) => page.getByRole('button', { name: 'Kies of upload een afbeelding' }).click();
const closeFiles = (page: Page) => page.getByRole('button', { name: 'Sluiten' }).first().click();
const title = (page: Page) => page.getByRole('textbox', { name: 'Titel', exact: true });

async function openImage(page: Page) {
  const group = page.locator('details', { has: page.locator('summary', { hasText: 'Afbeelding' }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
}

test('a picture that was taken away stays away when the window of files is closed without a choice', async ({ page, desk }) => {
  await openEntry(page, desk, 'news', 'verbouwing');
  await uploadPicture(page, 'een.png', await picture('#2a7'));
  await page.getByRole('button', { name: 'Maak “Afbeelding” leeg' }).click();
  await openImage(page);
  await openPictures(page);
  await closeFiles(page);
  await expect(page.getByRole('button', { name: 'Gebruik selectie' })).toHaveCount(0);
  await type(title(page), 'De Proefdam wordt verbouwd');
  await expect(page.locator('.cms-image')).toContainText('Er is geen afbeelding gekozen.');
});

test('each block has the file that was chosen in it', async ({ page, desk }) => {
  await openEntry(page, desk, 'articles', 'nieuw-in-voorbeelddam');
  const editor = page.getByRole('group', { name: 'Tekst', exact: true });
  for (const name of ['eerste', 'tweede']) {
    await editor
      .getByRole('button', { name: /Blok toevoegen/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Download Een bestand om te bewaren.' }).click();
    await type(editor.getByRole('textbox', { name: 'Titel', exact: true }).last(), name);
    await editor.getByRole('button', { name: 'Kies of upload een bestand' }).last().click();
    await upload(page, `${name}.pdf`, 'application/pdf', Buffer.from(`%PDF-1.7\n${name}\n%%EOF\n`));
    await page.getByRole('button', { name: 'Gebruik selectie' }).click();
    await expect(editor.getByRole('textbox', { name: 'Bestand', exact: true }).last()).toHaveValue(`/media/${name}.pdf`);
  }
  await publish(page);
  await expect
    .poll(() => inCommit(desk))
    .toEqual([`${own}/articles/nieuw-in-voorbeelddam.mdx`, `${own}/media/eerste.pdf`, `${own}/media/tweede.pdf`]);
  const text = desk.read('articles/nieuw-in-voorbeelddam.mdx');
  expect(text).toContain('file="/media/eerste.pdf"');
  expect(text).toContain('file="/media/tweede.pdf"');
});
