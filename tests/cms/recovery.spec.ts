import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../scripts/lib/command.ts';
import { uploadPicture } from './support/upload-picture.ts';
import { expect, openDesk, openEntry, publish, test, type } from './support/test.ts';

test('what was not saved is still there after a tab was killed, and can be gone on with', async ({ context, page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  await type(page.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop Binnenstad');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toContain('Inloop Binnenstad');
  await page.close({ runBeforeUnload: false });

  const later = await context.newPage();
  await later.goto(desk.url);
  const panel = later.getByRole('region', { name: 'U hebt werk dat niet is opgeslagen' });
  await expect(panel).toContainText('plek “centrum”');
  // The local server asks nobody to log in twice.
  await panel.getByRole('button', { name: 'Ga hiermee verder' }).click();
  const name = later.getByRole('textbox', { name: 'Naam', exact: true });
  await expect(name).toHaveValue('Inloop Binnenstad');
  await expect(panel).toHaveCount(0);
  await publish(later);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toContain('name: Inloop Binnenstad');
  // Until the answer is there, nobody knows that it was saved.
  await expect.poll(() => later.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toBeNull();
  await later.goto('about:blank');
  await later.goto(desk.url);
  await expect(later.getByRole('heading', { name: 'Plekken' })).toBeVisible();
  await expect(later.getByRole('region', { name: 'U hebt werk dat niet is opgeslagen' })).toHaveCount(0);
});

for (const fresh of [false, true]) {
  const what = fresh ? 'a new entry' : 'an entry';
  test(`a picture that was uploaded into ${what} and not saved is still there after a tab was killed, and is saved with it`, async ({
    context,
    page,
    desk,
  }) => {
    const photo = readFileSync(join(projectRoot, 'tests', 'cms', 'support', 'foto-met-plaats.jpg'));
    if (fresh) {
      await openDesk(page, desk, '/collections/voorbeelddam.news/new');
      await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'De deur is open');
    } else await openEntry(page, desk, 'news', 'verbouwing');
    await uploadPicture(page, 'inloop.jpg', photo);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen')))
      .toContain('De deur van de inloop staat open.');
    await expect.poll(() => keptFiles(page)).toBe(1);
    await page.close({ runBeforeUnload: false });

    const later = await context.newPage();
    await later.goto(desk.url);
    await later.getByRole('button', { name: 'Ga hiermee verder' }).click();
    const picture = later.locator('.cms-image img');
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0);
    if (fresh) {
      await type(later.getByRole('textbox', { name: 'In het kort', exact: true }), 'Kom binnen.');
      await later.getByLabel('Te zien vanaf', { exact: true }).fill('2026-11-20');
      await later.getByRole('checkbox', { name: 'Ouders en opvoeders' }).check();
    }
    await publish(later);
    const file = `content/municipalities/voorbeelddam/news/${fresh ? 'de-deur-is-open' : 'verbouwing'}.md`;
    const inCommit = () => desk.git('show', '--name-only', '--format=', 'HEAD').trim().split('\n').sort();
    await expect.poll(inCommit).toEqual(['content/municipalities/voorbeelddam/media/inloop.jpg', file]);
    expect(desk.git('show', `HEAD:${file}`)).toContain('media/inloop.jpg');
    await expect.poll(() => keptFiles(later)).toBe(0);
  });
}

test('a picture that is put back is not written over one that a colleague added meanwhile', async ({ context, page, desk }) => {
  const photo = readFileSync(join(projectRoot, 'tests', 'cms', 'support', 'foto-met-plaats.jpg'));
  await openEntry(page, desk, 'news', 'verbouwing');
  await uploadPicture(page, 'deur.jpg', photo);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toContain('De deur van de inloop staat open.');
  await expect.poll(() => keptFiles(page)).toBe(1);
  await page.close({ runBeforeUnload: false });
  const theirs = join(desk.repository, 'content', 'municipalities', 'voorbeelddam', 'media', 'deur.jpg');
  copyFileSync(join(projectRoot, 'tests', 'cms', 'support', 'foto-met-plaats.jpg'), theirs);
  desk.git('add', theirs);
  desk.git('commit', '--quiet', '--message', 'Een collega zet er een foto bij');

  const later = await context.newPage();
  await later.goto(desk.url);
  await later.getByRole('button', { name: 'Ga hiermee verder' }).click();
  await expect(later.locator('.cms-image')).toContainText('media/deur.jpg');
  await publish(later);
  const refusal = later.getByRole('dialog', { name: 'Er is al een ander bestand met deze naam' });
  await expect(refusal).toContainText('deur.jpg');
  expect(readFileSync(theirs)).toEqual(photo);
  await refusal.getByRole('button', { name: 'Sluiten' }).click();
  await uploadPicture(later, 'deur.jpg', photo, 'deur-2.jpg');
  await publish(later);
  await expect.poll(() => desk.read('news/verbouwing.md')).toContain('src: "media/deur-2.jpg"');
  expect(readFileSync(theirs)).toEqual(photo);
});

/** How many works have files that this browser keeps. */
const keptFiles = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('cjg-niet-opgeslagen');
        opening.onerror = () => {
          reject(new Error('IndexedDB does not open.'));
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction('bestanden').objectStore('bestanden').count();
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      }),
  );

test('a new entry that was not saved is kept too, and can be thrown away', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openDesk(page, desk, '/collections/voorbeelddam.news/new');
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'Half bericht');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toContain('Half bericht');
  await page.goto('about:blank');
  await page.goto(desk.url);
  const panel = page.getByRole('region', { name: 'U hebt werk dat niet is opgeslagen' });
  await expect(panel).toContainText('een nieuw item bij Nieuws');
  await panel.getByRole('button', { name: 'Gooi weg' }).click();
  await expect(panel).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toBeNull();
});

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen') ?? '');
const panelOf = (page: Page) => page.getByRole('region', { name: 'U hebt werk dat niet is opgeslagen' });
const nameOf = (page: Page) => page.getByRole('textbox', { name: 'Naam', exact: true });

test('what was kept before is not lost by what is written after “Later”, and is offered again', async ({ context, page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  await type(nameOf(page), 'Inloop Binnenstad');
  await expect.poll(() => kept(page)).toContain('Inloop Binnenstad');
  await page.close({ runBeforeUnload: false });

  const later = await context.newPage();
  later.on('dialog', (dialog) => void dialog.accept());
  await later.goto(desk.url);
  await panelOf(later).getByRole('button', { name: 'Later' }).click();
  await expect(panelOf(later)).toHaveCount(0);
  // Where it was written one is told of it.
  await later.goto(`${desk.url}#/collections/voorbeelddam.locations/entries/centrum`);
  await expect(panelOf(later).getByRole('listitem')).toHaveCount(1);
  await panelOf(later).getByRole('button', { name: 'Later' }).click();
  await type(later.getByRole('textbox', { name: /^In gebouw/ }), 'Het Nieuwe Huis');
  await expect.poll(() => kept(later)).toContain('Het Nieuwe Huis');
  expect(await kept(later)).toContain('Inloop Binnenstad');
  // Who leaves the form without saving is told of both.
  await later.getByRole('link', { name: /Terug naar Plekken/ }).click();
  const rows = panelOf(later).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: '(In gebouw)' }).getByRole('button', { name: 'Ga hiermee verder' }).click();
  await expect(later.getByRole('textbox', { name: /^In gebouw/ })).toHaveValue('Het Nieuwe Huis');
  await expect(nameOf(later)).toHaveValue('Inloop Centrum');
  await publish(later);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toContain('hostBuilding: Het Nieuwe Huis');
  await expect.poll(() => kept(later)).not.toContain('Het Nieuwe Huis');
  await expect(rows).toHaveCount(1);
  await rows.getByRole('button', { name: 'Ga hiermee verder' }).click();
  await expect(nameOf(later)).toHaveValue('Inloop Binnenstad');
  await expect(later.getByText('Wijzigingen opgeslagen')).toHaveCount(0);
  await publish(later);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toContain('name: Inloop Binnenstad');
  expect(desk.read('locations/centrum.yaml')).toContain('hostBuilding: Het Nieuwe Huis');
  await expect.poll(() => kept(later)).toBe('');
});

test('two tabs with one entry keep each their own work', async ({ context, page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  await type(nameOf(page), 'Inloop Binnenstad');
  await expect.poll(() => kept(page)).toContain('Inloop Binnenstad');
  const other = await context.newPage();
  await other.goto(`${desk.url}#/collections/voorbeelddam.locations/entries/centrum`);
  await type(other.getByRole('textbox', { name: /^In gebouw/ }), 'Het Nieuwe Huis');
  await expect.poll(() => kept(other)).toContain('Het Nieuwe Huis');
  await publish(other);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toContain('hostBuilding: Het Nieuwe Huis');
  await expect.poll(() => kept(other)).not.toContain('Het Nieuwe Huis');
  expect(await kept(other)).toContain('Inloop Binnenstad');
});

test('a text that a colleague wrote too stays kept until it is thrown away, and can be copied', async ({ context, page, desk }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page.on('dialog', (dialog) => void dialog.accept());
  await openEntry(page, desk, 'news', 'verbouwing');
  const text = page.getByRole('textbox', { name: 'Tekst', exact: true });
  await text.click();
  await page.keyboard.insertText('Een lange tekst over de verbouwing. ');
  await expect.poll(() => kept(page)).toContain('Een lange tekst over de verbouwing.');
  desk.colleague('news/verbouwing.md', (before) => `${before}\nEen collega schreef dit.\n`);
  await page.goto('about:blank');
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'Ga hiermee verder' }).click();
  const dialog = page.getByRole('dialog', { name: 'Een collega heeft hetzelfde veranderd' });
  await expect(dialog.getByLabel('Tekst', { exact: true })).toHaveValue(/Een lange tekst over de verbouwing\./);
  await dialog.getByRole('button', { name: 'Kopieer mijn tekst' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Uw tekst is gekopieerd.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Een lange tekst over de verbouwing.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  // What is written next is kept beside it.
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'Wij verbouwen');
  await expect.poll(() => kept(page)).toContain('Wij verbouwen');
  expect(await kept(page)).toContain('Een lange tekst over de verbouwing.');
  await panelOf(page).getByRole('button', { name: 'Ga hiermee verder' }).click();
  await dialog.getByRole('button', { name: 'Gooi mijn tekst weg' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await kept(page)).not.toContain('Een lange tekst over de verbouwing.');
  expect(await kept(page)).toContain('Wij verbouwen');
});

test('of an entry that is not there any more one is told so, and can begin a new one with what was kept', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openEntry(page, desk, 'questions', 'mag-ik-anoniem');
  await type(page.getByRole('textbox', { name: 'Vraag', exact: true }), 'Mag mijn oma mee?');
  await expect.poll(() => kept(page)).toContain('Mag mijn oma mee?');
  desk.git('rm', '--quiet', 'content/municipalities/voorbeelddam/questions/mag-ik-anoniem.md');
  desk.git('commit', '--quiet', '--message', 'Een collega verwijdert iets');
  await page.goto('about:blank');
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'Ga hiermee verder' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dit item is er niet meer' });
  await expect(dialog.getByLabel('Vraag')).toHaveValue('Mag mijn oma mee?');
  await expect(page).toHaveURL(/#\/collections\/voorbeelddam\.questions$/);
  await expect(page.locator('.cms-own')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Begin hiermee een nieuw item' }).click();
  await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toHaveValue('Mag mijn oma mee?');
  await expect(page).toHaveURL(/\/new$/);
  await type(page.getByRole('textbox', { name: 'Het korte antwoord', exact: true }), 'Ja, dat mag.');
  await page.getByRole('checkbox', { name: 'Ouders en opvoeders' }).check();
  await page.locator('.cms-own').filter({ hasText: 'Gecontroleerd op' }).getByRole('button', { name: 'Vandaag gecontroleerd' }).click();
  await publish(page);
  await expect.poll(() => desk.git('ls-tree', '-r', '--name-only', 'HEAD')).toContain('voorbeelddam/questions/mag-mijn-oma-mee.md');
  await expect.poll(() => kept(page)).toBe('');
});

test('an old link leads to the list, and not to an empty form', async ({ page, desk }) => {
  await openDesk(page, desk, '/collections/voorbeelddam.news/entries/bestaat-niet');
  const dialog = page.getByRole('dialog', { name: 'Dit item is er niet meer' });
  await expect(dialog).toContainText('of de link is oud');
  await expect(page).toHaveURL(/#\/collections\/voorbeelddam\.news$/);
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('link', { name: /Verbouwing/i }).first()).toBeVisible();
  await expect(page.locator('.cms-own')).toHaveCount(0);
});

test('what a colleague changed meanwhile is not written over by what is put back', async ({ page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  await type(page.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop Binnenstad');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toContain('Inloop Binnenstad');
  desk.colleague('locations/centrum.yaml', (text) => text.replace('name: Inloop Centrum', 'name: Inloop in het centrum'));
  await page.goto('about:blank');
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'Ga hiermee verder' }).click();
  const dialog = page.getByRole('dialog', { name: 'Een collega heeft hetzelfde veranderd' });
  await expect(dialog.getByRole('textbox')).toHaveValue('Inloop Binnenstad');
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('Inloop in het centrum');
});

test('on the page of the entry itself one can go on with it too', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openEntry(page, desk, 'locations', 'centrum');
  const name = page.getByRole('textbox', { name: 'Naam', exact: true });
  await type(name, 'Inloop Binnenstad');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toContain('Inloop Binnenstad');
  await page.reload();
  await expect(name).toHaveValue('Inloop Centrum');
  await page.getByRole('button', { name: 'Ga hiermee verder' }).click();
  await expect(name).toHaveValue('Inloop Binnenstad');
});

test('two new entries are kept apart, and each comes back in a form of its own', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const kept = () => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'));
  await openDesk(page, desk, '/collections/voorbeelddam.questions/new');
  await type(page.getByRole('textbox', { name: 'Vraag', exact: true }), 'Mag mijn oma mee?');
  await expect.poll(kept).toContain('Mag mijn oma mee?');
  for (const title of ['Eerste bericht', 'Tweede bericht']) {
    await page.goto('about:blank');
    await page.goto(`${desk.url}#/collections/voorbeelddam.news/new`);
    await type(page.getByRole('textbox', { name: 'Titel', exact: true }), title);
    await expect.poll(kept).toContain(title);
  }
  await page.goto('about:blank');
  await page.goto(`${desk.url}#/collections/voorbeelddam.news/new`);
  await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toBeVisible();
  const rows = page.getByRole('region', { name: 'U hebt werk dat niet is opgeslagen' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await rows.filter({ hasText: 'Vragen en antwoorden' }).getByRole('button', { name: 'Ga hiermee verder' }).click();
  await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toHaveValue('Mag mijn oma mee?');
});
