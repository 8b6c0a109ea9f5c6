import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { serveAdmin } from '../../scripts/lib/cms/admin-server.ts';
import { adminPlaces } from '../../scripts/lib/cms/admin-settings.ts';
import { contentSnapshot } from '../../scripts/lib/cms/content-snapshot.ts';
import { scratchRepository } from '../../scripts/lib/cms/scratch-repository.ts';
import { projectRoot } from '../../scripts/lib/command.ts';
import { filesOnDisk } from '../../src/layers/files-on-disk.ts';
import { loadContent } from '../../src/loading/load-content.ts';
import { bundleFolder } from './support/bundle.ts';
import { repositoryName, startStandIn, type StandIn } from './support/forge/stand-in.ts';
import { type } from './support/test.ts';

// Of Forgejo there is a stand-in: these tests prove what Decap and we do, not what a real Forgejo does.

const file = 'content/municipalities/voorbeelddam/locations/centrum.yaml';

const test = base.extend<{ forge: StandIn; url: string }>({
  forge: async ({}, use) => {
    const source = await scratchRepository(join(projectRoot, 'tests', 'fixtures', 'voorbeelddam'));
    const forge = await startStandIn(source);
    await use(forge);
    await forge.close();
    rmSync(source, { recursive: true, force: true });
    rmSync(join(forge.repository.folder, '..'), { recursive: true, force: true });
  },
  url: async ({ forge }, use) => {
    const root = join(projectRoot, 'tests', 'fixtures', 'voorbeelddam');
    const content = await loadContent({ root, now: Date.now(), rules: false });
    const places = adminPlaces(content);
    const admin = await serveAdmin(
      {
        bundle: bundleFolder,
        tiles: [],
        api: [forge.origin],
        settings: () =>
          Promise.resolve({
            ...places,
            workflow: true,
            backend: {
              name: 'forgejo',
              repo: repositoryName,
              branch: 'main',
              base_url: forge.origin,
              api_root: `${forge.origin}/api/v1`,
              app_id: 'proef',
            },
          }),
        styles: () => Promise.resolve(''),
        snapshot: async (id) => {
          const municipality = places.municipalities.find((one) => one.id === id);
          return municipality && contentSnapshot(filesOnDisk(root), id, municipality.region);
        },
      },
      0,
    );
    await use(admin.url);
    await admin.close();
  },
});

async function logIn(page: Page, url: string) {
  await page.goto(url);
  const choice = page.getByRole('button', { name: 'Voorbeelddam' });
  if (await choice.isVisible()) await choice.click();
  await page.getByRole('button', { name: 'Inloggen met Forgejo' }).click();
  await expect(page.getByRole('heading', { name: 'Plekken' })).toBeVisible();
}

async function openCentre(page: Page, url: string) {
  await page.goto(`${url}#/collections/voorbeelddam.locations/entries/centrum`);
  await expect(page.locator('.cms-own').first()).toBeVisible();
}

const textOn = ({ repository }: StandIn, branch: string) => repository.try(['show', `${branch}:${file}`]) ?? '';
const nameOf = (page: Page) => page.getByRole('textbox', { name: 'Naam', exact: true });
const proposal = 'cms/voorbeelddam.locations/centrum';

test('at a forge one logs in without a secret, proposes, and the eindredacteur publishes', async ({ page, forge, url }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const before = textOn(forge, 'main');
  await logIn(page, url);
  await openCentre(page, url);
  await type(nameOf(page), 'Inloop Binnenstad');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => textOn(forge, proposal)).toContain('name: Inloop Binnenstad');
  expect(textOn(forge, 'main')).toBe(before);
  await page.getByRole('button', { name: 'Stand: Concept' }).click();
  await page.getByRole('menuitem', { name: 'Klaar' }).click();
  await expect(page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publiceer nu' }).click();
  await expect.poll(() => textOn(forge, 'main')).toBe(before.replace('name: Inloop Centrum', 'name: Inloop Binnenstad'));
});

test('at a forge nothing is saved over the work of a colleague', async ({ page, forge, url }) => {
  await logIn(page, url);
  await openCentre(page, url);
  await type(nameOf(page), 'Inloop Binnenstad');
  const changed = textOn(forge, 'main').replace('name: Inloop Centrum', 'name: Inloop in het centrum');
  const sha = forge.repository.blobAt('main', file) ?? '';
  forge.repository.commit(
    'main',
    [{ operation: 'update', path: file, sha, content: Buffer.from(`${changed}\n`).toString('base64') }],
    'Een collega',
  );
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Een collega heeft dit intussen veranderd' });
  await expect(dialog.getByLabel('Zo heeft uw collega het opgeslagen')).toHaveValue(/name: Inloop in het centrum/);
  expect(textOn(forge, proposal)).toBe('');
});

test('who is logged out while writing loses nothing', async ({ page, forge, url }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await logIn(page, url);
  await openCentre(page, url);
  await type(nameOf(page), 'Inloop Binnenstad');
  forge.login.expire();
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toContain('Inloop Binnenstad');
  expect(textOn(forge, proposal)).toBe('');
  await page.evaluate(() => {
    localStorage.removeItem('decap-cms-user');
  });
  await page.goto('about:blank');
  await logIn(page, url);
  await page.getByRole('button', { name: 'Ga hiermee verder' }).click();
  await expect(nameOf(page)).toHaveValue('Inloop Binnenstad');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => textOn(forge, proposal)).toContain('name: Inloop Binnenstad');
});
