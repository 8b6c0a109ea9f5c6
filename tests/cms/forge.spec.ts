import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../scripts/lib/command.ts';
import type { StandIn } from './support/forge/stand-in.ts';
import { expect, logIn, openEntry, test } from './support/forge/test.ts';
import { type } from './support/test.ts';
import { uploadPicture } from './support/upload-picture.ts';

// Of each forge there is a stand-in: these tests prove what Decap and we do, not what a real forge does.

const folder = 'content/municipalities/voorbeelddam';
const file = `${folder}/locations/centrum.yaml`;
const proposal = 'cms/voorbeelddam.locations/centrum';

const fileOn = ({ repository }: StandIn, branch: string, path: string) => repository.try(['show', `${branch}:${path}`]) ?? '';
const textOn = (forge: StandIn, branch: string) => fileOn(forge, branch, file);
const lastOn = ({ repository }: StandIn, branch: string) => repository.commitOf(`refs/heads/${branch}`);
const changesOn = ({ repository }: StandIn, branch: string) =>
  repository.commitOf(branch) && repository.differences('main', branch).map(({ path }) => path);

/** What a colleague does: changes the place, on some branch. */
function colleague({ repository }: StandIn, branch: string, change: (text: string) => string) {
  const text = repository.git(['show', `${branch}:${file}`]);
  repository.commit(branch, [{ path: file, content: Buffer.from(`${change(text)}\n`) }], 'Een collega verandert iets');
}

const nameOf = (page: Page) => page.getByRole('textbox', { name: 'Naam', exact: true });
const buildingOf = (page: Page) => page.getByRole('textbox', { name: /^In gebouw/ });
const save = (page: Page) => page.getByRole('button', { name: 'Opslaan', exact: true }).click();
const conflictOn = (page: Page) => page.getByRole('dialog', { name: 'Een collega heeft dit intussen veranderd' });

/** Opens the place and saves another name of it, as a proposal. */
async function propose(page: Page, url: string, forge: StandIn, name = 'Inloop Binnenstad') {
  await openEntry(page, url, 'locations', 'centrum');
  await type(nameOf(page), name);
  await save(page);
  await expect.poll(() => textOn(forge, proposal)).toContain(`name: ${name}`);
  await expect(page.getByRole('button', { name: 'Stand: Concept' })).toBeVisible();
}

async function publish(page: Page) {
  await page.getByRole('button', { name: 'Stand: Concept' }).click();
  await page.getByRole('menuitem', { name: 'Klaar' }).click();
  await expect(page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publiceer nu' }).click();
}

for (const [kind, name] of [
  ['forgejo', 'Forgejo'],
  ['gitlab', 'GitLab'],
] as const)
  test.describe(`at ${name}`, () => {
    test.use({ kind });

    test('one logs in without a secret, proposes, and the eindredacteur publishes', async ({ page, forge, url }) => {
      page.on('dialog', (dialog) => void dialog.accept());
      const before = textOn(forge, 'main');
      const asked = page.waitForRequest((request) => request.method() === 'POST' && /\/oauth\//.test(request.url()));
      await logIn(page, url);
      expect(Object.keys((await asked).postDataJSON() as object).sort()).toEqual([
        'client_id',
        'code',
        'code_verifier',
        'grant_type',
        'redirect_uri',
      ]);
      await propose(page, url, forge);
      expect(textOn(forge, 'main')).toBe(before);
      expect(forge.proposals.all).toMatchObject([{ branch: proposal, target: 'main', state: 'open', labels: ['decap-cms/draft'] }]);
      await publish(page);
      await expect.poll(() => textOn(forge, 'main')).toBe(before.replace('name: Inloop Centrum', 'name: Inloop Binnenstad'));
      expect(forge.proposals.all).toMatchObject([{ state: 'merged', labels: ['decap-cms/pending_publish'] }]);
      await expect.poll(() => lastOn(forge, proposal)).toBeUndefined();
      const messages = forge.repository.git(['log', '--format=%s', '--no-merges', 'main']).split('\n');
      expect(messages).toEqual(['plek: “centrum” gewijzigd', 'De inhoud bij het begin van de proef']);
    });

    test('what a colleague published since the admin was built can be chosen, and passes the check', async ({ page, forge, url }) => {
      const place = textOn(forge, 'main')
        .replace('name: Inloop Centrum', 'name: Bibliotheek')
        .replace(/\n(?:email|phone|oldPaths):[^\n]*/g, '');
      forge.repository.commit(
        'main',
        [{ path: `${folder}/locations/bibliotheek.yaml`, content: Buffer.from(`${place}\n`) }],
        'Een nieuwe plek',
      );
      // The form is open before the forge has told what there is.
      const opened = Promise.withResolvers<undefined>();
      await page.route(/recursive=(?:true|1)/, async (route) => {
        await opened.promise;
        await route.continue();
      });
      await logIn(page, url);
      await openEntry(page, url, 'events', 'slaapavond');
      await expect(page.getByRole('combobox', { name: /^Plek/ })).not.toContainText('Bibliotheek');
      opened.resolve(undefined);
      await page.getByRole('combobox', { name: /^Plek/ }).selectOption({ label: 'Bibliotheek (Voorbeelddam)' });
      await save(page);
      await expect
        .poll(() => fileOn(forge, 'cms/voorbeelddam.events/slaapavond', `${folder}/events/slaapavond.md`))
        .toContain('location: bibliotheek');
    });

    test('an old link leads to the list, and not to an empty form', async ({ page, url }) => {
      await logIn(page, url);
      await page.goto(`${url}#/collections/voorbeelddam.locations/entries/bestaat-niet`);
      await expect(page.getByRole('dialog', { name: 'Dit item is er niet meer' })).toBeVisible();
      await expect(page).toHaveURL(/#\/collections\/voorbeelddam\.locations$/);
      await expect(page.locator('.cms-own')).toHaveCount(0);
    });

    test('nothing is saved over the work of a colleague', async ({ page, forge, url }) => {
      await logIn(page, url);
      await openEntry(page, url, 'locations', 'centrum');
      await type(nameOf(page), 'Inloop Binnenstad');
      colleague(forge, 'main', (text) => text.replace('name: Inloop Centrum', 'name: Inloop in het centrum'));
      await save(page);
      await expect(conflictOn(page).getByLabel('Zo wilde u het opslaan')).toHaveValue(/name: Inloop Binnenstad/);
      await expect(conflictOn(page).getByLabel('Zo heeft uw collega het opgeslagen')).toHaveValue(/name: Inloop in het centrum/);
      expect(lastOn(forge, proposal)).toBeUndefined();
      expect(forge.proposals.all).toEqual([]);
    });

    test('who proposes what a colleague proposed meanwhile is stopped, and can add to that proposal', async ({ browser, forge, url }) => {
      const open = async () => {
        const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
        page.on('dialog', (dialog) => void dialog.accept());
        await logIn(page, url);
        return page;
      };
      const [first, second] = [await open(), await open()];
      await openEntry(second, url, 'locations', 'centrum');
      await type(buildingOf(second), 'Het Nieuwe Huis');
      await propose(first, url, forge);
      const proposed = lastOn(forge, proposal);
      await save(second);
      await expect(conflictOn(second).getByLabel('Zo heeft uw collega het opgeslagen')).toHaveValue(/name: Inloop Binnenstad/);
      expect(lastOn(forge, proposal)).toBe(proposed);
      await conflictOn(second).getByRole('button', { name: 'Zet mijn wijziging in de versie van mijn collega' }).click();
      await expect(nameOf(second)).toHaveValue('Inloop Binnenstad');
      await expect(buildingOf(second)).toHaveValue('Het Nieuwe Huis');
      await save(second);
      await expect.poll(() => textOn(forge, proposal)).toContain('hostBuilding: Het Nieuwe Huis');
      expect(textOn(forge, proposal)).toContain('name: Inloop Binnenstad');
      expect(forge.proposals.all).toHaveLength(1);
      for (const page of [first, second]) await page.context().close();
    });

    test('a proposal is added to, unless a colleague changed it, and keeps what was published since', async ({ page, forge, url }) => {
      await logIn(page, url);
      await propose(page, url, forge);
      colleague(forge, 'main', (text) => text.replace('hostBuilding: De Proefdam', 'hostBuilding: Het Nieuwe Huis'));
      await type(nameOf(page), 'Inloop Stad');
      await save(page);
      await expect.poll(() => textOn(forge, proposal)).toContain('name: Inloop Stad');
      colleague(forge, proposal, (text) => text.replace('name: Inloop Stad', 'name: Inloop Dorp'));
      const changed = lastOn(forge, proposal);
      await type(nameOf(page), 'Inloop Wijk');
      await save(page);
      await expect(conflictOn(page).getByLabel('Zo heeft uw collega het opgeslagen')).toHaveValue(/name: Inloop Dorp/);
      expect(lastOn(forge, proposal)).toBe(changed);
      forge.proposals.merge(1);
      expect(textOn(forge, 'main')).toContain('name: Inloop Dorp');
      expect(textOn(forge, 'main')).toContain('hostBuilding: Het Nieuwe Huis');
    });

    test('what is changed after a colleague published the proposal is a proposal of its own', async ({ page, forge, url }) => {
      await logIn(page, url);
      await propose(page, url, forge);
      forge.proposals.merge(1);
      forge.repository.deleteBranch(proposal);
      await type(nameOf(page), 'Inloop Stad');
      await save(page);
      await expect.poll(() => textOn(forge, proposal)).toContain('name: Inloop Stad');
      await expect.poll(() => forge.proposals.all.map(({ state }) => state)).toEqual(['merged', 'open']);
      expect(textOn(forge, 'main')).toContain('name: Inloop Binnenstad');
    });

    test('a proposal is not published over what a colleague published since', async ({ page, forge, url }) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await logIn(page, url);
      await propose(page, url, forge);
      colleague(forge, 'main', (text) => text.replace('name: Inloop Centrum', 'name: Inloop in het centrum'));
      const published = lastOn(forge, 'main');
      const refused = page.waitForResponse((response) => /\/merge\b/.test(response.url()) && !response.ok());
      await publish(page);
      await refused;
      expect(lastOn(forge, 'main')).toBe(published);
      expect(textOn(forge, proposal)).toContain('name: Inloop Binnenstad');
      expect(forge.proposals.all).toMatchObject([{ state: 'open' }]);
      const told = page.getByRole('dialog', { name: 'Dit voorstel is niet gepubliceerd' });
      await expect(told).toContainText('Het voorstel verandert: Naam.');
      await expect(told).toContainText('Uw collega veranderde: Naam.');
      await expect(told.getByLabel('Het voorstel', { exact: true })).toHaveValue(/name: Inloop Binnenstad/);
      await expect(told.getByLabel('Zo staat het nu op de portal')).toHaveValue(/name: Inloop in het centrum/);
    });

    test('a proposal that no longer fits is put into what a colleague published, and is a proposal again', async ({ page, forge, url }) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await logIn(page, url);
      await openEntry(page, url, 'locations', 'centrum');
      await type(nameOf(page), 'Inloop Binnenstad');
      await type(buildingOf(page), 'Het Nieuwe Huis');
      await save(page);
      await expect.poll(() => forge.proposals.all).toMatchObject([{ state: 'open' }]);
      colleague(forge, 'main', (text) =>
        text.replace('kind: walk-in', 'kind: office').replace('name: Inloop Centrum', 'name: Inloop Dorp'),
      );
      await publish(page);
      await page.getByRole('button', { name: 'Zet het voorstel in de versie van mijn collega' }).click();
      await expect.poll(() => forge.proposals.all).toMatchObject([{ state: 'closed' }]);
      await expect(buildingOf(page)).toHaveValue('Het Nieuwe Huis');
      // Both wrote a name: that is for a person to choose.
      const clash = page.getByRole('dialog', { name: /^Een collega heeft hetzelfde/ });
      await expect(clash.getByLabel('Naam')).toHaveValue('Inloop Binnenstad');
      await clash.getByRole('button', { name: 'Sluiten' }).click();
      await expect(nameOf(page)).toHaveValue('Inloop Dorp');
      await save(page);
      await expect.poll(() => textOn(forge, proposal)).toContain('hostBuilding: Het Nieuwe Huis');
      expect(textOn(forge, proposal)).toContain('name: Inloop Dorp');
      expect(textOn(forge, proposal)).toContain('kind: office');
      await publish(page);
      await expect.poll(() => textOn(forge, 'main')).toContain('hostBuilding: Het Nieuwe Huis');
    });

    test('who may not publish is told so, and the proposal stays', async ({ page, forge, url }) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await logIn(page, url);
      await propose(page, url, forge);
      forge.proposals.mayMerge = false;
      await publish(page);
      await expect(page.getByText('Misschien mag alleen de eindredacteur dat').first()).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(forge.proposals.all).toMatchObject([{ state: 'open' }]);
    });

    test('a proposal that is thrown away leaves nothing', async ({ page, forge, url }) => {
      page.on('dialog', (dialog) => void dialog.accept());
      const before = lastOn(forge, 'main');
      await logIn(page, url);
      await propose(page, url, forge);
      await page.getByRole('button', { name: 'Verwijder niet-gepubliceerde wijzigingen' }).click();
      await expect.poll(() => lastOn(forge, proposal)).toBeUndefined();
      expect(forge.proposals.all).toMatchObject([{ state: 'closed' }]);
      expect(lastOn(forge, 'main')).toBe(before);
    });

    test('an entry is taken away in one commit, unless something refers to it', async ({ page, forge, url }) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await logIn(page, url);
      const before = lastOn(forge, 'main') ?? '';
      await openEntry(page, url, 'organizations', 'stichting-proef');
      await page.getByRole('button', { name: 'Gepubliceerd item verwijderen' }).click();
      await expect(page.getByRole('dialog', { name: 'Dit kan niet weg: iets anders verwijst ernaar' })).toContainText('babymassage');
      expect(lastOn(forge, 'main')).toBe(before);
      await page.goto('about:blank');
      await openEntry(page, url, 'polls', 'inloop-in-de-avond');
      await page.getByRole('button', { name: 'Gepubliceerd item verwijderen' }).click();
      await expect.poll(() => lastOn(forge, 'main')).not.toBe(before);
      expect(forge.repository.git(['diff', '--name-status', before, 'main'])).toBe(`D\t${folder}/polls/inloop-in-de-avond.yaml`);
      expect(forge.repository.log('main', '', 1)).toMatchObject([{ message: 'poll: “inloop-in-de-avond” weggehaald', parents: [before] }]);
    });

    test('a picture comes with the text in one commit, and stays when the text is changed again', async ({ page, forge, url }) => {
      const [branch, text, picture] = ['cms/voorbeelddam.news/verbouwing', `${folder}/news/verbouwing.md`, `${folder}/media/inloop.jpg`];
      await logIn(page, url);
      await openEntry(page, url, 'news', 'verbouwing');
      const group = page.locator('details', { has: page.locator('summary', { hasText: 'Afbeelding' }) });
      if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
      await page.getByRole('button', { name: 'Kies of upload een afbeelding' }).click();
      const photo = readFileSync(join(projectRoot, 'tests', 'cms', 'support', 'foto-met-plaats.jpg'));
      await page.locator('input[type="file"]').first().setInputFiles({ name: 'inloop.jpg', mimeType: 'image/jpeg', buffer: photo });
      await page.getByRole('button', { name: 'Gebruik selectie' }).click();
      const description = page.getByRole('textbox', { name: 'Beschrijving', exact: true });
      await type(description, 'De deur van de inloop staat open.');
      await save(page);
      await expect.poll(() => changesOn(forge, branch)).toEqual([picture, text]);
      expect(forge.repository.git(['rev-list', '--count', `main..${branch}`])).toBe('1');
      const kept = forge.repository.blobAt(branch, picture);

      await expect(page.getByRole('button', { name: 'Stand: Concept' })).toBeVisible();
      await page.goto('about:blank');
      await openEntry(page, url, 'news', 'verbouwing');
      await expect(description).toHaveValue('De deur van de inloop staat open.');
      await type(description, 'De deur staat open.');
      await save(page);
      await expect.poll(() => fileOn(forge, branch, text)).toContain('De deur staat open.');
      expect(forge.repository.blobAt(branch, picture)).toBe(kept);
    });

    test('a picture that a colleague published under the same name is not written over', async ({ page, forge, url }) => {
      const photo = readFileSync(join(projectRoot, 'tests', 'cms', 'support', 'foto-met-plaats.jpg'));
      const publishTheirs = (name: string) =>
        forge.repository.commit('main', [{ path: `${folder}/media/${name}`, content: photo }], 'Een collega zet er een foto bij');
      await logIn(page, url);
      await openEntry(page, url, 'news', 'verbouwing');
      publishTheirs('deur.jpg');
      await uploadPicture(page, 'deur.jpg', photo, 'deur-2.jpg');
      publishTheirs('deur-2.jpg');
      await save(page);
      const refusal = page.getByRole('dialog', { name: 'Er is al een ander bestand met deze naam' });
      await expect(refusal).toContainText('deur-2.jpg');
      expect(forge.proposals.all).toEqual([]);
      await refusal.getByRole('button', { name: 'Sluiten' }).click();
      await uploadPicture(page, 'deur.jpg', photo, 'deur-3.jpg');
      await save(page);
      await expect
        .poll(() => changesOn(forge, 'cms/voorbeelddam.news/verbouwing'))
        .toEqual([`${folder}/media/deur-3.jpg`, `${folder}/news/verbouwing.md`]);
    });

    test('a save that breaks off half way is gone on with', async ({ page, forge, url }) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await logIn(page, url);
      await openEntry(page, url, 'locations', 'centrum');
      await page.route(/\/(?:merge_requests|pulls)(?:\?|$)/, (route) =>
        route.request().method() === 'POST' ? route.fulfill({ status: 500, body: '{}' }) : route.fallback(),
      );
      await type(nameOf(page), 'Inloop Binnenstad');
      await save(page);
      // The branch is there, and no proposal of it.
      await expect.poll(() => textOn(forge, proposal)).toContain('name: Inloop Binnenstad');
      await expect(page.getByText(/Niet opgeslagen/).first()).toBeVisible();
      expect(forge.proposals.all).toEqual([]);
      await page.unroute(/\/(?:merge_requests|pulls)(?:\?|$)/);
      await type(nameOf(page), 'Inloop Stad');
      await save(page);
      await expect.poll(() => textOn(forge, proposal)).toContain('name: Inloop Stad');
      await expect.poll(() => forge.proposals.all).toMatchObject([{ branch: proposal, state: 'open', labels: ['decap-cms/draft'] }]);
    });

    test('a branch that somebody left after refusing a proposal is not proposed again', async ({ page, forge, url }) => {
      const text = forge.repository.git(['show', `main:${file}`]);
      forge.repository.setBranch(proposal, lastOn(forge, 'main') ?? '');
      forge.repository.commit(
        proposal,
        [{ path: file, content: Buffer.from(`${text.replace('Inloop Centrum', 'Geweigerd')}\n`) }],
        'Geweigerd',
      );
      await logIn(page, url);
      await openEntry(page, url, 'locations', 'centrum');
      await type(nameOf(page), 'Inloop Binnenstad');
      await save(page);
      await page.waitForTimeout(3000);
      expect(forge.proposals.all.filter(({ title }) => title.includes('opslaan brak'))).toEqual([]);
    });

    test('who is logged out while writing loses nothing', async ({ page, forge, url }) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await logIn(page, url);
      await openEntry(page, url, 'locations', 'centrum');
      await type(nameOf(page), 'Inloop Binnenstad');
      await expect.poll(() => page.evaluate(() => localStorage.getItem('cjg-niet-opgeslagen'))).toContain('Inloop Binnenstad');
      forge.login.end();
      await save(page);
      const told = page.getByRole('dialog', { name: 'U bent niet meer ingelogd' });
      await expect(told).toBeVisible();
      expect(lastOn(forge, proposal)).toBeUndefined();
      await told.getByRole('button', { name: 'Sluiten' }).click();
      await page.reload();
      await page.getByRole('button', { name: `Inloggen met ${name}` }).click();
      await page.getByRole('button', { name: 'Ga hiermee verder' }).click();
      await expect(nameOf(page)).toHaveValue('Inloop Binnenstad');
      await save(page);
      await expect.poll(() => textOn(forge, proposal)).toContain('name: Inloop Binnenstad');
    });

    test('a list is shown whole, however many pages the forge makes of it, and however much there is beside it', async ({
      page,
      forge,
      url,
    }) => {
      const text = textOn(forge, 'main');
      // More than a forge tells of at once, and all of it before the content.
      const others = Array.from({ length: 1100 }, (_, index) => ({
        path: `anders/${String(index)}.txt`,
        content: Buffer.from(String(index)),
      }));
      const places = Array.from({ length: 110 }, (_, index) => ({
        path: `${folder}/locations/plek-${String(index + 1)}.yaml`,
        content: Buffer.from(text.replace('name: Inloop Centrum', `name: Plek ${String(index + 1)}`)),
      }));
      forge.repository.commit('main', [...others, ...places], 'Veel plekken');
      await logIn(page, url);
      const links = page.getByRole('link', { name: /^Plek \d+$/ });
      await expect(links).toHaveCount(13);
      await page.mouse.wheel(0, 100_000);
      await expect(links).toHaveCount(33);
      await page.getByRole('button', { name: 'Sorteer op' }).click();
      await page.getByRole('menuitem', { name: 'Naam' }).click();
      await expect(links).toHaveCount(110, { timeout: 60_000 });
    });
  });

test.describe('at GitLab alone', () => {
  test.use({ kind: 'gitlab' });

  test('a login that ran out is renewed while saving, also when the connection falters', async ({ page, forge, url }) => {
    await logIn(page, url);
    await openEntry(page, url, 'locations', 'centrum');
    await type(nameOf(page), 'Inloop Binnenstad');
    forge.login.expire();
    await page.route('**/oauth/token', (route) => route.abort(), { times: 1 });
    await save(page);
    await expect.poll(() => textOn(forge, proposal)).toContain('name: Inloop Binnenstad');
    forge.login.expire();
    await type(nameOf(page), 'Inloop Stad');
    await save(page);
    await expect.poll(() => textOn(forge, proposal)).toContain('name: Inloop Stad');
  });

  test('a proposal that was built can be seen on the portal', async ({ page, forge, url }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await logIn(page, url);
    await propose(page, url, forge);
    const portal = 'https://voorstel-1.voorvertoning.voorbeeld.example/';
    forge.proposals.builds.push({ sha: lastOn(forge, proposal) ?? '', name: 'deploy/voorvertoning', status: 'success', url: portal });
    await page.reload();
    await expect(page.getByRole('link', { name: 'Bekijk het voorstel' })).toHaveAttribute('href', `${portal}inloop/centrum/`);
  });
});
