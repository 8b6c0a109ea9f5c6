import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { uploadPicture } from './support/upload-picture.ts';
import { expect, openDesk, openEntry, publish, test, type, type Desk } from './support/test.ts';

const own = 'content/municipalities/voorbeelddam';

const picture = (background: string) =>
  sharp({ create: { width: 320, height: 200, channels: 3, background } })
    .png()
    .toBuffer();

/** The bytes of a file as they are committed. */
const committed = (desk: Desk, path: string) => desk.git('rev-parse', `HEAD:${own}/${path}`).trim();

/** The files of the last commit. */
const inCommit = (desk: Desk) => desk.git('show', '--name-only', '--format=', 'HEAD').trim().split('\n').sort();

/** What a colleague does: puts a picture in the folder, and shows it in an entry. */
function colleagueUses(desk: Desk, name: string, bytes: Buffer) {
  const path = join(desk.repository, own, 'media', name);
  writeFileSync(path, bytes);
  desk.git('add', path);
  desk.colleague('news/verbouwing.md', (text) => text.replace('media/inloop.png', `media/${name}`));
}

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

test('a file that is uploaded apart from an entry gets a name that is free, and what has that name stays', async ({ page, desk }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.accept();
  });
  const before = committed(desk, 'media/inloop.png');
  await openDesk(page, desk);
  await page.getByRole('button', { name: 'Afbeeldingen' }).click();
  await upload(page, 'inloop.png', 'image/png', await picture('#2a7'));
  await expect(
    page.getByText('Er is al een bestand met deze naam, en dat blijft staan. Uw bestand heet hier nu “inloop-2.png”.'),
  ).toBeVisible();
  await expect.poll(() => inCommit(desk)).toEqual([`${own}/media/inloop-2.png`]);
  expect(committed(desk, 'media/inloop.png')).toBe(before);
  expect(asked).toEqual([]);
});

test('a file that a colleague adds while the same is uploaded apart from an entry is not written over', async ({ page, desk }) => {
  await openDesk(page, desk);
  await page.getByRole('button', { name: 'Afbeeldingen' }).click();
  const theirs = await picture('#27a');
  let count = 0;
  await page.route('**/inhoud/**', async (route) => {
    // The first time it is asked which names are free, the second time whether that is still so.
    if ((count += 1) === 2) colleagueUses(desk, 'foto.png', theirs);
    await route.continue();
  });
  await upload(page, 'foto.png', 'image/png', await picture('#2a7'));
  const refusal = page.getByRole('dialog', { name: 'Er is al een ander bestand met deze naam' });
  await expect(refusal).toContainText('Upload het nog eens: het krijgt vanzelf een andere naam.');
  expect(readFileSync(join(desk.repository, own, 'media', 'foto.png'))).toEqual(theirs);
  expect(desk.git('log', '--format=%s', '-1').trim()).toBe('Een collega verandert iets');
});

test('a picture that was uploaded into an entry and not used is not published', async ({ page, desk }) => {
  const before = committed(desk, 'media/inloop.png');
  await openEntry(page, desk, 'events', 'slaapavond');
  await openImage(page);
  await openPictures(page);
  await upload(page, 'inloop.png', 'image/png', await picture('#2a7'));
  await expect(page.getByText('Uw bestand heet hier nu “inloop-2.png”')).toBeVisible();
  await closeFiles(page);
  await type(title(page), 'Avond over wakker liggen');
  await publish(page);
  await expect.poll(() => inCommit(desk)).toEqual([`${own}/events/slaapavond.md`]);
  expect(committed(desk, 'media/inloop.png')).toBe(before);
});

test('a picture of a colleague with the same name stays, and both are shown', async ({ page, desk }) => {
  await openEntry(page, desk, 'events', 'slaapavond');
  await openImage(page);
  await openPictures(page);
  await expect(page.getByText('groeiboekje.pdf').or(page.getByText('inloop.png')).first()).toBeVisible();
  colleagueUses(desk, 'foto.png', await picture('#27a'));
  const theirs = committed(desk, 'media/foto.png');
  await closeFiles(page);
  await uploadPicture(page, 'foto.png', await picture('#2a7'), 'foto-2.png');
  await publish(page);
  await expect.poll(() => inCommit(desk)).toEqual([`${own}/events/slaapavond.md`, `${own}/media/foto-2.png`]);
  expect(committed(desk, 'media/foto.png')).toBe(theirs);
  expect(desk.read('events/slaapavond.md')).toContain('media/foto-2.png');
});

test('a picture that a colleague adds after the upload stays, and who uploads again can save', async ({ page, desk }) => {
  const mine = await picture('#2a7');
  await openEntry(page, desk, 'events', 'slaapavond');
  await type(title(page), 'Avond over wakker liggen');
  await uploadPicture(page, 'foto.png', mine);
  colleagueUses(desk, 'foto.png', await picture('#27a'));
  const [theirs, last] = [committed(desk, 'media/foto.png'), desk.git('rev-parse', 'HEAD')];
  await publish(page);
  const refusal = page.getByRole('dialog', { name: 'Er is al een ander bestand met deze naam' });
  await expect(refusal).toContainText('foto.png');
  await expect(page.getByText('Niet opgeslagen. Er is al een ander bestand met deze naam.')).toBeVisible();
  expect(desk.git('rev-parse', 'HEAD')).toBe(last);
  await refusal.getByRole('button', { name: 'Sluiten' }).click();
  await expect(title(page)).toHaveValue('Avond over wakker liggen');
  await uploadPicture(page, 'foto.png', mine, 'foto-2.png');
  await publish(page);
  await expect.poll(() => inCommit(desk)).toEqual([`${own}/events/slaapavond.md`, `${own}/media/foto-2.png`]);
  expect(committed(desk, 'media/foto.png')).toBe(theirs);
  expect(desk.read('events/slaapavond.md')).toContain('title: Avond over wakker liggen');
});

test('the second picture that is chosen in a field counts, and the first is not published', async ({ page, desk }) => {
  await openEntry(page, desk, 'news', 'verbouwing');
  await uploadPicture(page, 'een.png', await picture('#2a7'));
  await uploadPicture(page, 'twee.png', await picture('#27a'));
  await publish(page);
  await expect.poll(() => inCommit(desk)).toEqual([`${own}/media/twee.png`, `${own}/news/verbouwing.md`]);
  expect(desk.read('news/verbouwing.md')).toContain('src: "media/twee.png"');
  await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  // What was not used is still there to choose, and is published then.
  await openPictures(page);
  await page.getByText('een.png', { exact: true }).click();
  await page.getByRole('button', { name: 'Gebruik selectie' }).click();
  await expect(page.locator('.cms-image')).toContainText('media/een.png');
  await publish(page);
  await expect.poll(() => inCommit(desk)).toEqual([`${own}/media/een.png`, `${own}/news/verbouwing.md`]);
  expect(desk.read('news/verbouwing.md')).toContain('src: "media/een.png"');
});

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
