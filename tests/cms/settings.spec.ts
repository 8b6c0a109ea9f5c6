import { faultsOf } from './support/axe.ts';
import { expect, openEntry, publish, test, type } from './support/test.ts';

test('when the phone of a portal is answered is changed, and nothing else of the portal', async ({ page, desk }) => {
  const before = desk.read('sites/voorbeelddam.yaml');
  await openEntry(page, desk, 'sites', 'voorbeelddam');
  await expect(page.getByRole('button', { name: 'Item verwijderen' })).toHaveCount(0);
  const group = page.locator('details', { has: page.locator('summary', { hasText: 'Telefoon' }) });
  if ((await group.count()) > 0 && (await group.first().getAttribute('open')) === null) await group.first().locator('summary').click();
  await page.getByLabel('Donderdag, eindtijd, rij 1').fill('16:00');
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('portal: “voorbeelddam” gewijzigd');
  expect(desk.read('sites/voorbeelddam.yaml')).toBe(before.replace('closes: "12:30"', 'closes: "16:00"'));
});

test('a portal whose name has no article is saved too', async ({ page, desk }) => {
  const before = desk.read('sites/jong-voorbeelddam.yaml');
  expect(before).toContain('article: ""');
  await openEntry(page, desk, 'sites', 'jong-voorbeelddam');
  await type(page.getByRole('textbox', { name: 'Zin onder de naam', exact: true }), 'Voor jongeren in Voorbeelddam');
  await publish(page);
  await expect
    .poll(() => desk.read('sites/jong-voorbeelddam.yaml'))
    .toBe(before.replace(/^tagline: .*$/m, 'tagline: Voor jongeren in Voorbeelddam'));
});

test('a portal keeps what it cannot do without', async ({ page, desk }) => {
  await openEntry(page, desk, 'sites', 'voorbeelddam');
  await type(page.getByRole('textbox', { name: /^Nummer/ }).first(), 'bel maar');
  await publish(page);
  await expect(page.getByRole('textbox', { name: /^Nummer/ }).first()).toHaveAttribute('aria-invalid', 'true');
  expect(desk.git('log', '--format=%s').trim().split('\n')).toHaveLength(1);
});

test('how far a place may be away is changed, and nothing else of the municipality', async ({ page, desk }) => {
  const before = desk.read('municipality.yaml');
  await openEntry(page, desk, 'municipality', 'municipality');
  await expect(page.getByRole('button', { name: 'Item verwijderen' })).toHaveCount(0);
  await expect(page.getByText('Regio: regio-testland (dit verandert het webteam)')).toBeVisible();
  expect(await faultsOf(page, '.cms-own')).toEqual([]);
  await type(page.getByRole('textbox', { name: /^Straal/ }), '15');
  await publish(page);
  await expect.poll(() => desk.read('municipality.yaml')).toBe(before.replace('radiusKm: 12', 'radiusKm: 15'));
  // The file is there a moment before its commit.
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('gemeente: “municipality” gewijzigd');

  // Every place is further away than that, which is told with the place.
  await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  await type(page.getByRole('textbox', { name: /^Straal/ }), '0,1');
  await publish(page);
  await expect(page.getByRole('dialog')).toContainText('plek “centrum”');
});

test('a colour of a house style that cannot be read is refused, and one that can is saved', async ({ page, desk }) => {
  const before = desk.read('theme/theme.yaml');
  await openEntry(page, desk, 'theme', 'theme');
  expect(await faultsOf(page, '.cms-own')).toEqual([]);
  const accent = page.getByRole('textbox', { name: /^Hoofdkleur/ });
  await type(accent, 'ffee99');
  await accent.blur();
  await expect(accent).toHaveValue('#ffee99');
  await publish(page);
  const refusal = page.getByRole('dialog');
  await expect(refusal).toContainText('Hoofdkleur');
  await refusal.getByRole('button').last().click();
  await page.getByLabel('Kies een kleur: Hoofdkleur').fill('#7a1f5c');
  await expect(accent).toHaveValue('#7a1f5c');
  await publish(page);
  await expect.poll(() => desk.read('theme/theme.yaml')).toBe(before.replace('"#0b6e4f"', '"#7a1f5c"'));
});
