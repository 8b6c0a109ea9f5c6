import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { branchOf, scratchRepository } from '../../../scripts/lib/cms/scratch-repository.ts';
import { startAdmin } from '../../../scripts/lib/cms/start-admin.ts';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { freePort } from '../../../scripts/lib/free-port.ts';
import { bundleFolder } from './bundle.ts';

/** A repository with the fictional municipalities, and the admin on it. */
export interface Desk {
  repository: string;
  url: string;
  git: (...args: string[]) => string;
  /** A file of the municipality Voorbeelddam, as it is now. */
  read: (path: string) => string;
  /** What a colleague does: changes a file, and commits it. */
  colleague: (path: string, change: (text: string) => string) => void;
}

export const test = base.extend<{ workflow: boolean; desk: Desk }>({
  workflow: [false, { option: true }],
  desk: async ({ workflow }, use) => {
    const repository = await scratchRepository(join(projectRoot, 'tests', 'fixtures', 'voorbeelddam'));
    const admin = await startAdmin({
      repository,
      branch: branchOf(repository),
      workflow,
      bundle: bundleFolder,
      portalAddress: (id) => `http://${id}.localhost`,
      ports: { admin: 0, writer: await freePort() },
    });
    // What git complains of is in the error: a test may ask for what is not there yet.
    const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', stdio: 'pipe' });
    const full = (path: string) => join(repository, 'content', 'municipalities', 'voorbeelddam', path);
    await use({
      repository,
      url: admin.url,
      git,
      read: (path) => readFileSync(full(path), 'utf8'),
      colleague: (path, change) => {
        writeFileSync(full(path), change(readFileSync(full(path), 'utf8')));
        git('commit', '--quiet', '--all', '--message', 'Een collega verandert iets');
      },
    });
    await admin.close();
    rmSync(repository, { recursive: true, force: true });
  },
});

export { expect };

/** As somebody who chose Voorbeelddam before in this browser. */
export async function choose(page: Page) {
  await page.addInitScript(() => {
    // The preview is a page in this page.
    if (window === top) localStorage.setItem('cjg-gemeente', 'voorbeelddam');
  });
}

/** Opens the admin as an editor of Voorbeelddam, on a page of it: `/collections/voorbeelddam.news/new`. */
export async function openDesk(page: Page, { url }: Pick<Desk, 'url'>, route = '/') {
  await choose(page);
  await page.goto(url);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.getByRole('heading', { name: 'Plekken' })).toBeVisible();
  if (route !== '/') await page.goto(`${url}#${route}`);
}

/** Opens an entry of Voorbeelddam and waits for its form. */
export async function openEntry(page: Page, desk: Pick<Desk, 'url'>, collection: string, id: string) {
  await openDesk(page, desk, `/collections/voorbeelddam.${collection}/entries/${id}`);
  await expect(page.locator('.cms-own').first()).toBeVisible();
}

/** Opens the form of a new entry of Voorbeelddam, from the list of its kind. */
export async function openNew(page: Page, desk: Desk, collection: string) {
  const list = `${desk.url}#/collections/voorbeelddam.${collection}`;
  await page.goto(list);
  await expect(page.locator('.cms-own')).toHaveCount(0);
  await page.goto(`${list}/new`);
  await expect(page.locator('.cms-own').first()).toBeVisible();
}

/** Replaces the text of an input, as somebody who types. Decap may draw an input anew meanwhile, so what stands there is looked at. */
export async function type(input: Locator, text: string) {
  await expect(async () => {
    await input.click();
    await input.press('ControlOrMeta+a');
    if (text === '') await input.press('Delete');
    else await input.page().keyboard.insertText(text);
    await expect(input).toHaveValue(text, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
}

/** Presses on the button that publishes at once, as it is without a workflow. */
export async function publish(page: Page) {
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publiceer nu' }).click();
}
