import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, openEntry, test, type, type Desk } from './support/test.ts';
import { uploadPicture } from './support/upload-picture.ts';

/** The text of the place “centrum” on a branch; empty when there is no such branch. */
function textOn(desk: Desk, branch: string): string {
  try {
    return desk.git('show', `${branch}:content/municipalities/voorbeelddam/locations/centrum.yaml`);
  } catch {
    return '';
  }
}

const proposal = 'cms/voorbeelddam.locations/centrum';

/** What the server of Decap keeps of how far the proposal is. */
const statusOf = (desk: Desk) => desk.git('config', '--get', `branch.${proposal}.description`).trim();

/** Waits until the server is done with a proposal: until then the repository is not on its main branch. */
const isProposed = (page: Page) => expect(page.getByRole('button', { name: 'Stand: Concept' })).toBeVisible();

/** Proposes another name for the place. @returns the input of the name */
async function proposeName(page: Page, desk: Desk) {
  await openEntry(page, desk, 'locations', 'centrum');
  const name = page.getByRole('textbox', { name: 'Naam', exact: true });
  await type(name, 'Inloop Binnenstad');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => textOn(desk, proposal)).toContain('name: Inloop Binnenstad');
  await isProposed(page);
  return name;
}

/** Finds a proposal ready and publishes it, as who may. @param status of the proposal as it is */
async function publishProposal(page: Page, status: string) {
  // Until it is saved the server is still at work on its branch.
  await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  await page.getByRole('button', { name: `Stand: ${status}` }).click();
  await page.getByRole('menuitem', { name: 'Klaar' }).click();
  await expect(page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publiceer nu' }).click();
}

test.use({ workflow: true });

test('a change is first a proposal, is read by another, and then published', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openEntry(page, desk, 'locations', 'centrum');
  await type(page.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop Binnenstad');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => textOn(desk, proposal)).toContain('name: Inloop Binnenstad');
  expect(textOn(desk, 'main')).toContain('name: Inloop Centrum');

  // It waits, also in the eyes of who comes in later, and one gets there in one press.
  const attention = page.locator('.cms-attention');
  await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  await page.getByRole('link', { name: /Terug naar Plekken/ }).click();
  await expect(attention).toContainText('Nog niet gepubliceerd (1)');
  await page.goto('about:blank');
  await page.goto(desk.url);
  await expect(attention).toContainText('Nog niet gepubliceerd (1)');
  await attention.getByRole('link', { name: 'Inloop Centrum' }).click();
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('Inloop Binnenstad');

  // It is handed over for review, read in the list of what waits, and found ready.
  await page.getByRole('button', { name: 'Stand: Concept' }).click();
  await page.getByRole('menuitem', { name: 'Ter beoordeling' }).click();
  await expect(page.getByRole('button', { name: 'Stand: Ter beoordeling' })).toBeVisible();
  await expect.poll(() => statusOf(desk)).toBe('decap-cms/pending_review');
  await page.goto(`${desk.url}#/workflow`);
  await page.getByRole('link', { name: /Inloop Binnenstad/ }).click();
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('Inloop Binnenstad');
  await publishProposal(page, 'Ter beoordeling');
  await expect.poll(() => textOn(desk, 'main')).toContain('name: Inloop Binnenstad');
  await expect.poll(() => desk.git('branch', '--list', 'cms/*').trim()).toBe('');
  await page.goto(`${desk.url}#/collections/voorbeelddam.locations`);
  await expect(attention).toBeVisible();
  await expect(attention).not.toContainText('Nog niet gepubliceerd');
});

test('a proposal can be changed again, by who made it and by another', async ({ page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  const name = page.getByRole('textbox', { name: 'Naam', exact: true });
  for (const text of ['Inloop een', 'Inloop twee']) {
    await type(name, text);
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect.poll(() => textOn(desk, proposal)).toContain(`name: ${text}`);
  }
  await page.goto('about:blank');
  await page.goto(`${desk.url}#/collections/voorbeelddam.locations/entries/centrum`);
  await expect(name).toHaveValue('Inloop twee');
  await type(name, 'Inloop drie');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => textOn(desk, proposal)).toContain('name: Inloop drie');
});

test('what a colleague published since a proposal was begun stays', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const name = await proposeName(page, desk);
  desk.colleague('locations/centrum.yaml', (text) => text.replace('hostBuilding: De Proefdam', 'hostBuilding: Het Nieuwe Huis'));
  await type(name, 'Inloop Stad');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => textOn(desk, proposal)).toContain('name: Inloop Stad');
  await publishProposal(page, 'Concept');
  await expect.poll(() => textOn(desk, 'main')).toContain('name: Inloop Stad');
  expect(textOn(desk, 'main')).toContain('hostBuilding: Het Nieuwe Huis');
});

test('a proposal that no longer fits is shown beside what a colleague published, and put into it', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openEntry(page, desk, 'locations', 'centrum');
  const building = page.getByRole('textbox', { name: /^In gebouw/ });
  await type(building, 'Het Nieuwe Huis');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => textOn(desk, proposal)).toContain('hostBuilding: Het Nieuwe Huis');
  // The line above: git cannot put both together, and nobody changed the same field.
  await isProposed(page);
  desk.colleague('locations/centrum.yaml', (text) => text.replace(/^summary: .*$/m, 'summary: Loop binnen met elke vraag.'));
  const published = desk.git('rev-parse', 'main');
  await publishProposal(page, 'Concept');
  const told = page.getByRole('dialog', { name: 'Dit voorstel is niet gepubliceerd' });
  await expect(told).toContainText('Het voorstel verandert: In gebouw.');
  await expect(told).toContainText('Uw collega veranderde: In het kort.');
  expect(desk.git('rev-parse', 'main')).toBe(published);
  expect(desk.git('status', '--porcelain').trim()).toBe('');
  await told.getByRole('button', { name: 'Zet het voorstel in de versie van mijn collega' }).click();
  await expect(building).toHaveValue('Het Nieuwe Huis');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => textOn(desk, proposal)).toContain('hostBuilding: Het Nieuwe Huis');
  expect(textOn(desk, proposal)).toContain('summary: Loop binnen met elke vraag.');
  await publishProposal(page, 'Concept');
  await expect.poll(() => textOn(desk, 'main')).toContain('hostBuilding: Het Nieuwe Huis');
  expect(textOn(desk, 'main')).toContain('summary: Loop binnen met elke vraag.');
});

test('what is typed after a save is thrown away with the proposal', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const name = await proposeName(page, desk);
  await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  const building = page.getByRole('textbox', { name: /^In gebouw/ });
  await type(building, 'Het Nieuwe Huis');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toContain('Het Nieuwe Huis');
  await page.getByRole('button', { name: 'Verwijder niet-gepubliceerde wijzigingen' }).click();
  await expect.poll(() => textOn(desk, proposal)).toBe('');
  await expect(name).toHaveValue('Inloop Centrum');
  await expect(building).toHaveValue('De Proefdam');
  expect(await page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toBeNull();
});

test('what is published beside a proposal is no part of it', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const name = await proposeName(page, desk);
  const own = join(desk.repository, 'content', 'municipalities', 'voorbeelddam');
  copyFileSync(join(own, 'media', 'inloop.png'), join(own, 'media', 'a.png'));
  copyFileSync(join(own, 'locations', 'noordwijk.yaml'), join(own, 'locations', 'a.yaml'));
  desk.git('add', '--all');
  desk.git('commit', '--quiet', '--message', 'Een collega publiceert iets anders');
  await page.goto('about:blank');
  await page.goto(`${desk.url}#/collections/voorbeelddam.locations/entries/centrum`);
  await expect(name).toHaveValue('Inloop Binnenstad');
  await type(name, 'Inloop Stad');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => textOn(desk, proposal)).toContain('name: Inloop Stad');
  expect(desk.git('diff', '--name-only', `main...${proposal}`).trim()).toBe('content/municipalities/voorbeelddam/locations/centrum.yaml');
});

test('a proposal has the picture that it shows, also after it is saved again, and not the one that it showed before', async ({
  page,
  desk,
}) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const own = 'content/municipalities/voorbeelddam';
  const branch = 'cms/voorbeelddam.news/verbouwing';
  const changed = () => desk.git('diff', '--name-only', `main...${branch}`).trim().split('\n').sort();
  const save = () => page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await openEntry(page, desk, 'news', 'verbouwing');
  for (const [name, background] of [
    ['een.png', '#2a7'],
    ['twee.png', '#27a'],
  ] as const) {
    const picture = sharp({ create: { width: 320, height: 200, channels: 3, background } }).png();
    await uploadPicture(page, name, await picture.toBuffer());
    await save();
    await expect.poll(() => desk.git('branch', '--list', branch).trim()).not.toBe('');
    await expect.poll(changed).toEqual([`${own}/media/${name}`, `${own}/news/verbouwing.md`]);
    await isProposed(page);
  }
  await expect.poll(() => desk.git('branch', '--show-current').trim()).toBe('main');
  await page.goto('about:blank');
  await page.goto(`${desk.url}#/collections/voorbeelddam.news/entries/verbouwing`);
  await expect(page.locator('.cms-image')).toContainText('media/twee.png');
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'De Proefdam wordt verbouwd');
  await save();
  await expect.poll(() => desk.git('show', `${branch}:${own}/news/verbouwing.md`)).toContain('De Proefdam wordt verbouwd');
  expect(changed()).toEqual([`${own}/media/twee.png`, `${own}/news/verbouwing.md`]);
  expect(desk.git('show', `${branch}:${own}/news/verbouwing.md`)).toContain('media/twee.png');
});
