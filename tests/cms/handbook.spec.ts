import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/command.ts';
import { uploadPicture } from './support/upload-picture.ts';
import { expect, openDesk, openEntry, test, type, type Desk } from './support/test.ts';
import type { Page } from '@playwright/test';

const folder = join(projectRoot, 'docs', 'img', 'redactie');

/** What the pictures of the handbook show. They are made with `HANDBOOK=1`; what they show, other tests do. */
const pictures: Record<string, (page: Page, desk: Desk) => Promise<void>> = {
  inloggen: async (page, desk) => {
    await page.setViewportSize({ width: 1280, height: 320 });
    await page.goto(desk.url);
    await expect(page.getByRole('button', { name: 'Voorbeelddam' })).toBeVisible();
  },
  begin: (page, desk) => openDesk(page, desk),
  openingstijden: async (page, desk) => {
    await openEntry(page, desk, 'locations', 'centrum');
    await page.getByLabel('Maandag, begintijd, rij 1').scrollIntoViewIfNeeded();
  },
  nieuws: (page, desk) => openEntry(page, desk, 'news', 'verbouwing'),
  cursus: async (page, desk) => {
    await openEntry(page, desk, 'events', 'cursus-grenzen');
    await page.getByRole('group', { name: 'Wanneer', exact: true }).last().scrollIntoViewIfNeeded();
  },
  dienst: async (page, desk) => {
    await openEntry(page, desk, 'services', 'babymassage');
    await page.getByRole('combobox', { name: 'Voeg toe aan Organisatie' }).scrollIntoViewIfNeeded();
  },
  foto: async (page, desk) => {
    await openEntry(page, desk, 'news', 'verbouwing');
    await uploadPicture(page, 'inloop.jpg', readFileSync(join(projectRoot, 'tests', 'cms', 'support', 'foto-met-plaats.jpg')));
    await page.locator('.cms-image').scrollIntoViewIfNeeded();
  },
  tekst: async (page, desk) => {
    await openEntry(page, desk, 'articles', 'nieuw-in-voorbeelddam');
    const add = page.getByRole('button', { name: /Blok toevoegen/ }).last();
    await add.click();
    await page.getByRole('button', { name: 'Annuleren' }).scrollIntoViewIfNeeded();
  },
  melding: async (page, desk) => {
    await openEntry(page, desk, 'locations', 'centrum');
    const closes = page.getByLabel('Maandag, eindtijd, rij 1');
    await closes.fill('08:00');
    await closes.press('Tab');
    await expect(closes).toHaveAttribute('aria-invalid', 'true');
  },
};

/** The same where a change is first a proposal. */
const picturesOfProposals: typeof pictures = {
  werkvoorraad: async (page, desk) => {
    await openEntry(page, desk, 'locations', 'centrum');
    await type(page.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop Binnenstad');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Stand: Concept' })).toBeVisible();
    await page.goto(`${desk.url}#/workflow`);
    await expect(page.getByRole('link', { name: /Inloop Binnenstad/ })).toBeVisible();
  },
};

if (process.env['HANDBOOK'] !== undefined)
  for (const [workflow, all] of [
    [false, pictures],
    [true, picturesOfProposals],
  ] as const)
    test.describe(workflow ? 'with proposals' : 'at once', () => {
      test.use({ workflow });

      for (const [name, open] of Object.entries(all))
        test(`the picture “${name}” of the handbook is made`, async ({ page, desk }) => {
          await page.setViewportSize({ width: 1280, height: 800 });
          await open(page, desk);
          await page.evaluate(() => document.fonts.ready);
          await page.waitForTimeout(500);
          await page.screenshot({ path: join(folder, `${name}.png`) });
        });
    });

test('the handbook shows those pictures, and its buttons are there', async ({ page, desk }) => {
  const text = readFileSync(join(projectRoot, 'docs', 'handleiding-redactie.md'), 'utf8');
  const shown = [...text.matchAll(/!\[[^\]]+\]\(img\/redactie\/([\w-]+)\.png\)/g)].map(([, name]) => name);
  expect(shown.sort()).toEqual(Object.keys({ ...pictures, ...picturesOfProposals }).sort());
  for (const name of shown) expect(existsSync(join(folder, `${name}.png`)), name).toBe(true);
  await openEntry(page, desk, 'news', 'verbouwing');
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'Verbouwing');
  for (const button of ['Kies of upload een afbeelding', 'Publiceer']) {
    expect(text).toContain(`**${button}**`);
    await expect(page.getByRole('button', { name: button, exact: true })).toBeVisible();
  }
});
