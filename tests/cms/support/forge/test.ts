import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect as expectNow, type Page } from '@playwright/test';
import { serveAdmin } from '../../../../scripts/lib/cms/admin-server.ts';
import { adminPlaces } from '../../../../scripts/lib/cms/admin-settings.ts';
import { contentSnapshot } from '../../../../scripts/lib/cms/content-snapshot.ts';
import { ownerContent } from '../../../../scripts/lib/cms/owner-content.ts';
import { scratchRepository } from '../../../../scripts/lib/cms/scratch-repository.ts';
import { projectRoot } from '../../../../scripts/lib/command.ts';
import { filesOnDisk } from '../../../../src/layers/files-on-disk.ts';
import { loadContent } from '../../../../src/loading/load-content.ts';
import { bundleFolder } from '../bundle.ts';
import { choose } from '../test.ts';
import { startStandIn, type ForgeKind, type StandIn } from './stand-in.ts';

/** What is looked for may take a while: of a list the admin asks every file. */
export const expect = expectNow.configure({ timeout: 20_000 });

/** A stand-in for a forge with the fictional municipalities, and the address of an admin that works with it. */
export const test = base.extend<{ kind: ForgeKind; forge: StandIn; url: string }>({
  kind: ['gitlab', { option: true }],
  forge: async ({ kind }, use) => {
    const source = await scratchRepository(join(projectRoot, 'tests', 'fixtures', 'voorbeelddam'));
    const forge = await startStandIn(kind, source);
    await use(forge);
    await forge.close();
    rmSync(source, { recursive: true, force: true });
    expect(forge.faults).toEqual([]);
  },
  url: async ({ forge }, use) => {
    const root = join(projectRoot, 'tests', 'fixtures', 'voorbeelddam');
    const content = await loadContent({ root, now: Date.now(), rules: false });
    const places = adminPlaces(content);
    const admin = await serveAdmin(
      {
        bundle: bundleFolder,
        tiles: [],
        api: forge.origins,
        settings: () => Promise.resolve({ ...places, workflow: true, backend: forge.backend }),
        styles: () => Promise.resolve(''),
        snapshot: async (name) => {
          const folders = ownerContent(places).get(name);
          return folders && contentSnapshot(filesOnDisk(root), folders);
        },
      },
      0,
    );
    await use(admin.url);
    await admin.close();
  },
});

/** Logs in at the forge, as an editor of Voorbeelddam. */
export async function logIn(page: Page, url: string) {
  await choose(page);
  await page.goto(url);
  await page.getByRole('button', { name: /^Inloggen met (?:Forgejo|GitLab)$/ }).click();
  await expect(page.getByRole('heading', { name: 'Plekken' })).toBeVisible();
}

/** Opens an entry of Voorbeelddam and waits for its form. */
export async function openEntry(page: Page, url: string, collection: string, id: string) {
  await page.goto(`${url}#/collections/voorbeelddam.${collection}/entries/${id}`);
  await expect(page.locator('.cms-own').first()).toBeVisible();
}
