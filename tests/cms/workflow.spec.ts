import { expect, openEntry, test, type, type Desk } from './support/test.ts';

/** The text of the place “centrum” on a branch; empty when there is no such branch. */
function textOn(desk: Desk, branch: string): string {
  try {
    return desk.git('show', `${branch}:content/municipalities/voorbeelddam/locations/centrum.yaml`);
  } catch {
    return '';
  }
}

const proposal = 'cms/voorbeelddam.locations/centrum';

test.use({ workflow: true });

test('a change is first a proposal, is read by another, and then published', async ({ page, desk }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openEntry(page, desk, 'locations', 'centrum');
  await type(page.getByRole('textbox', { name: 'Naam', exact: true }), 'Inloop Binnenstad');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => textOn(desk, proposal)).toContain('name: Inloop Binnenstad');
  expect(textOn(desk, 'main')).toContain('name: Inloop Centrum');

  // Who comes in later sees that it waits, and gets there in one press.
  await page.goto('about:blank');
  await page.goto(desk.url);
  const attention = page.locator('.cms-attention');
  await expect(attention).toContainText('Nog niet gepubliceerd (1)');
  await attention.getByRole('link', { name: 'centrum' }).click();
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue('Inloop Binnenstad');

  await page.getByRole('button', { name: 'Stand: Concept' }).click();
  await page.getByRole('menuitem', { name: 'Klaar' }).click();
  await expect(page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publiceer nu' }).click();
  await expect.poll(() => textOn(desk, 'main')).toContain('name: Inloop Binnenstad');
  await expect.poll(() => desk.git('branch', '--list', 'cms/*').trim()).toBe('');
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
