import { expect, openDesk, openEntry, publish, test, type } from './support/test.ts';

test('who changes one line changes one line, whatever else stands in the file', async ({ page, desk }) => {
  const before = desk.read('locations/centrum.yaml');
  await openEntry(page, desk, 'locations', 'centrum');
  await type(page.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop Binnenstad');
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('plek: “centrum” gewijzigd');
  expect(desk.git('show', '--stat', '--format=')).toContain('1 file changed, 1 insertion(+), 1 deletion(-)');
  expect(desk.read('locations/centrum.yaml')).toBe(before.replace('name: Inloop Centrum', 'name: Inloop Binnenstad'));
});

test('what the build would refuse is not saved, and is told beside the field with the words of the build', async ({ page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  const name = page.getByRole('textbox', { name: 'Naam', exact: true });
  await type(name, '');
  await publish(page);
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/Naam/);
  expect(desk.git('log', '--format=%s').trim().split('\n')).toHaveLength(1);
  await type(name, 'Inloop Binnenstad');
  await expect(name).toHaveAttribute('aria-invalid', 'false');
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('plek: “centrum” gewijzigd');
});

test('an entry that nobody checked for long says so in its form', async ({ page, desk }) => {
  desk.colleague('locations/centrum.yaml', (text) => text.replace(/checkedOn: .*/, 'checkedOn: "2020-01-02"'));
  await openEntry(page, desk, 'locations', 'centrum');
  const checked = page.locator('.cms-own').filter({ hasText: 'Gecontroleerd op' });
  await expect(checked).toContainText('Donderdag 2 januari 2020. Dit is langer dan 6 maanden geleden.');
  await checked.getByRole('button', { name: 'Vandaag gecontroleerd' }).click();
  await expect(checked).not.toContainText('maanden geleden');
});

test('what a colleague changed since it was opened is not taken away', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openEntry(page, desk, 'polls', 'inloop-in-de-avond');
  desk.colleague('polls/inloop-in-de-avond.yaml', (text) => `${text.trimEnd()}\n# Eerst overleggen\n`);
  await page.getByRole('button', { name: 'Item verwijderen' }).click();
  await expect(page.getByText('Het is niet verwijderd').first()).toBeVisible();
  expect(desk.read('polls/inloop-in-de-avond.yaml')).toContain('# Eerst overleggen');
});

test('what a colleague saved meanwhile stays, and both texts are shown', async ({ page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  await type(page.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop Binnenstad');
  desk.colleague('locations/centrum.yaml', (text) => text.replace('name: Inloop Centrum', 'name: Inloop in het centrum'));
  await publish(page);
  const dialog = page.getByRole('dialog', { name: 'Een collega heeft dit intussen veranderd' });
  await expect(dialog).toBeVisible();
  await expect(page.getByText('Niet opgeslagen. Een collega heeft dit item intussen veranderd.')).toBeVisible();
  await expect(dialog.getByLabel('Zo wilde u het opslaan')).toHaveValue(/name: Inloop Binnenstad/);
  await expect(dialog.getByLabel('Zo heeft uw collega het opgeslagen')).toHaveValue(/name: Inloop in het centrum/);
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('Inloop Binnenstad');
  expect(desk.git('log', '--format=%s', '-1').trim()).toBe('Een collega verandert iets');
  expect(desk.read('locations/centrum.yaml')).toContain('name: Inloop in het centrum');
});

test('two changes after each other are both saved, also when the second is typed while the first is on its way', async ({ page, desk }) => {
  await page.route('**/api/v1', async (route) => {
    if (/"action":"(?:persistEntry|getEntry)"/.test(route.request().postData() ?? '')) await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await openEntry(page, desk, 'locations', 'centrum');
  const name = page.getByRole('textbox', { name: 'Naam', exact: true });
  for (const text of ['Inloop een', 'Inloop twee']) {
    await type(name, text);
    await publish(page);
    await expect.poll(() => desk.read('locations/centrum.yaml')).toContain(`name: ${text}`);
  }
});

test('what others refer to cannot be taken away, and who refers to it is told', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openEntry(page, desk, 'organizations', 'stichting-proef');
  await page
    .getByRole('button', { name: /verwijderen/i })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Dit kan niet weg: iets anders verwijst ernaar' });
  await expect(dialog).toContainText('dienst “babymassage”');
  expect(desk.git('log', '--format=%s').trim().split('\n')).toHaveLength(1);
});

test('who edits for the region is told which municipality would miss what is taken away', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openDesk(page, desk);
  await page.getByRole('combobox', { name: /^U werkt in de inhoud van/ }).selectOption('region');
  await page.getByRole('button', { name: 'Wissel' }).click();
  await page.getByRole('link', { name: /: Organisaties$/ }).click();
  await page.getByRole('link', { name: /GGD/ }).click();
  await expect(page.locator('.cms-own').first()).toBeVisible();
  await page
    .getByRole('button', { name: /verwijderen/i })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: 'Dit kan niet weg: iets anders verwijst ernaar' })).toContainText(
    'plek “dorpshuis” van testerveen',
  );
  expect(desk.git('log', '--format=%s').trim().split('\n')).toHaveLength(1);
});

test('a new message of news gets its id of its title, and passes the build', async ({ page, desk }) => {
  await openDesk(page, desk, '/collections/voorbeelddam.news/new');
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'Vrijdag extra inloop');
  await type(page.getByRole('textbox', { name: 'In het kort', exact: true }), 'Vrijdag is de inloop ook in de avond open.');
  await page.getByLabel('Te zien vanaf').fill('2026-11-20');
  await page.getByRole('group', { name: 'Voor wie' }).getByRole('checkbox', { name: 'Ouders en opvoeders' }).check();
  await type(page.getByRole('group', { name: 'Tekst', exact: true }).getByRole('textbox'), 'Kom langs met uw vraag.');
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('nieuwsbericht: “vrijdag-extra-inloop” toegevoegd');
  expect(desk.read('news/vrijdag-extra-inloop.md')).toMatch(/^---\ntitle: Vrijdag extra inloop\n/);
});

test('a title of which no address can be made is not saved, and it is told what to do', async ({ page, desk }) => {
  await openDesk(page, desk, '/collections/voorbeelddam.news/new');
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), '🎉🎉');
  await type(page.getByRole('textbox', { name: 'In het kort', exact: true }), 'Feest.');
  await page.getByLabel('Te zien vanaf').fill('2026-11-20');
  await page.getByRole('group', { name: 'Voor wie' }).getByRole('checkbox', { name: 'Ouders en opvoeders' }).check();
  await type(page.getByRole('group', { name: 'Tekst', exact: true }).getByRole('textbox'), 'Kom langs.');
  await publish(page);
  await expect(page.getByText('Zet er een woord met gewone letters in').first()).toBeVisible();
  expect(desk.git('log', '--format=%s').trim().split('\n')).toHaveLength(1);
});

test('what is duplicated gets an id of its own, and the first stays as it was', async ({ page, desk }) => {
  const before = desk.read('news/verbouwing.md');
  await openEntry(page, desk, 'news', 'verbouwing');
  await page.getByRole('button', { name: 'Gepubliceerd' }).click();
  await page.getByRole('menuitem', { name: 'Dupliceren' }).click();
  await expect(page).toHaveURL(/\/new/);
  // The form of the copy is there, and not that of the first any more.
  await expect(page.getByText('Niet-opgeslagen wijzigingen')).toBeVisible();
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'Verbouwing is klaar');
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('nieuwsbericht: “verbouwing-is-klaar” toegevoegd');
  expect(desk.read('news/verbouwing.md')).toBe(before);
  expect(desk.read('news/verbouwing-is-klaar.md')).toContain('title: Verbouwing is klaar');
});

test('two editors at once: the second is stopped, and both texts are kept', async ({ browser, desk }) => {
  const pages = await Promise.all([1, 2].map(async () => (await browser.newContext({ locale: 'nl-NL' })).newPage()));
  const [first, second] = pages;
  if (first === undefined || second === undefined) throw new Error('no pages');
  for (const page of pages) await openEntry(page, desk, 'locations', 'centrum');
  await type(first.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop van de eerste');
  await type(second.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop van de tweede');
  await publish(first);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toContain('name: Inloop van de eerste');
  await publish(second);
  const dialog = second.getByRole('dialog', { name: 'Een collega heeft dit intussen veranderd' });
  await expect(dialog.getByLabel('Zo wilde u het opslaan')).toHaveValue(/Inloop van de tweede/);
  await expect(dialog.getByLabel('Zo heeft uw collega het opgeslagen')).toHaveValue(/Inloop van de eerste/);
  expect(desk.git('log', '--format=%s').trim().split('\n')).toHaveLength(2);
  for (const page of pages) await page.context().close();
});

test('who was stopped puts the change into the version of the colleague, and saves both', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openEntry(page, desk, 'locations', 'centrum');
  const name = page.getByRole('textbox', { name: 'Naam', exact: true });
  await type(name, 'Inloop Binnenstad');
  desk.colleague('locations/centrum.yaml', (text) => text.replace('hostBuilding: De Proefdam', 'hostBuilding: Het Nieuwe Huis'));
  await publish(page);
  const dialog = page.getByRole('dialog', { name: 'Een collega heeft dit intussen veranderd' });
  await expect(dialog).toContainText('U veranderde: Naam.');
  await expect(dialog).toContainText('Uw collega veranderde: In gebouw.');
  await dialog.getByRole('button', { name: 'Zet mijn wijziging in de versie van mijn collega' }).click();
  await expect(page.getByRole('textbox', { name: /^In gebouw/ })).toHaveValue('Het Nieuwe Huis');
  await expect(name).toHaveValue('Inloop Binnenstad');
  await publish(page);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toContain('name: Inloop Binnenstad');
  expect(desk.read('locations/centrum.yaml')).toContain('hostBuilding: Het Nieuwe Huis');
});

test('after a refusal what a colleague wrote is not written over by what was typed since', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openEntry(page, desk, 'locations', 'centrum');
  const name = page.getByRole('textbox', { name: 'Naam', exact: true });
  await type(name, 'Inloop een');
  desk.colleague('locations/centrum.yaml', (text) => text.replace('name: Inloop Centrum', 'name: Inloop van de collega'));
  await publish(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
  await type(name, 'Inloop twee');
  await page.getByRole('link', { name: /Terug naar Plekken/ }).click();
  await page
    .getByRole('link', { name: /^Inloop van de collega|^Inloop Centrum/ })
    .first()
    .click();
  await expect(name).toHaveValue('Inloop van de collega');
});

test('without a connection nothing is saved, nothing is lost, and it is told in Dutch', async ({ page, desk }) => {
  await openEntry(page, desk, 'locations', 'centrum');
  const name = page.getByRole('textbox', { name: 'Naam', exact: true });
  await type(name, 'Inloop Binnenstad');
  await page.route(/\/(?:api\/v1|inhoud\/)/, (route) => route.abort());
  await publish(page);
  await expect(page.getByText(/Niet opgeslagen\. Er is geen verbinding\./)).toBeVisible();
  await expect(name).toHaveValue('Inloop Binnenstad');
  await page.unroute(/\/(?:api\/v1|inhoud\/)/);
  await publish(page);
  await expect.poll(() => desk.read('locations/centrum.yaml')).toContain('name: Inloop Binnenstad');
});

test('without a connection a list that does not come tells why in Dutch', async ({ page, desk }) => {
  await openDesk(page, desk);
  await page.route(/\/api\/v1/, (route) => route.abort());
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await expect(page.getByText(/Er is geen verbinding\./).first()).toBeVisible();
  await expect(page.getByText('Failed to fetch')).toHaveCount(0);
});

test('what was taken away can be made again', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const question = 'Is er koffie?';
  const make = async () => {
    await page.goto(`${desk.url}#/collections/voorbeelddam.questions/new`);
    await type(page.getByRole('textbox', { name: 'Vraag', exact: true }), question);
    await type(page.getByRole('textbox', { name: 'Het korte antwoord', exact: true }), 'Ja, en thee.');
    await page.getByRole('group', { name: 'Voor wie' }).getByRole('checkbox', { name: 'Ouders en opvoeders' }).check();
    await page.getByRole('button', { name: 'Vandaag gecontroleerd' }).click();
    await publish(page);
  };
  await openDesk(page, desk);
  await make();
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('vraag met antwoord: “is-er-koffie” toegevoegd');
  await page
    .getByRole('button', { name: /verwijderen/i })
    .first()
    .click();
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('vraag met antwoord: “is-er-koffie” weggehaald');
  // After deleting, the desk goes to the list by itself: who opens a form sooner is taken out of it again.
  await expect(page).toHaveURL(/#\/collections\/voorbeelddam\.questions$/);
  await make();
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('vraag met antwoord: “is-er-koffie” toegevoegd');
});

test('who goes from one form straight to another finds that entry in it, and saves no other', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const before = desk.read('news/verbouwing.md');
  await openEntry(page, desk, 'events', 'slaapavond');
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'Avond over wakker liggen');
  await page.evaluate(() => {
    location.hash = '#/collections/voorbeelddam.news/entries/verbouwing';
  });
  const title = page.getByRole('textbox', { name: 'Titel', exact: true });
  await expect(title).toHaveValue('Verbouwing van De Proefdam', { timeout: 20_000 });
  await type(title, 'De Proefdam wordt verbouwd');
  await publish(page);
  await expect
    .poll(() => desk.git('show', '--name-only', '--format=', 'HEAD').trim())
    .toBe('content/municipalities/voorbeelddam/news/verbouwing.md');
  expect(desk.read('news/verbouwing.md')).toBe(before.replace('Verbouwing van De Proefdam', 'De Proefdam wordt verbouwd'));
});

test('a supplement that is there is changed, and keeps its fields', async ({ page, desk }) => {
  const before = desk.read('supplements/privacy.md');
  await openEntry(page, desk, 'supplements', 'privacy');
  const text = page.getByRole('group', { name: 'Tekst', exact: true }).getByRole('textbox').first();
  await type(text, 'Bij ons kunt u dat ook aan de balie vragen.');
  await publish(page);
  await expect.poll(() => desk.read('supplements/privacy.md')).toContain('aan de balie vragen');
  expect(desk.read('supplements/privacy.md').split('---')[1]).toBe(before.split('---')[1]);
});
