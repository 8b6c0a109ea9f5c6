import { events } from '../unit/exports/support/expand.ts';
import { hostileName } from './support/hard-cases.ts';
import { expect, test } from './support/test.ts';

test('what an editor writes is shown as it was written, and never becomes part of the page', async ({ page, fiction }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const path of ['/inloop/vet/', '/inloop/vet/poster/', '/inloop/']) {
    await page.goto(fiction.url('voorbeelddam', path));
    await expect(page.getByRole('heading', { name: hostileName })).toBeVisible();
    await expect(page.locator('i, u, marquee, main img, main b, main script:not([type="module"]), a[href^="javascript:"]')).toHaveCount(0);
    // In the value of an attribute these signs are only signs.
    const html = fiction
      .read('voorbeelddam', `${path}index.html`)
      .toString()
      .replaceAll(/ content="[^"]*"/g, '');
    for (const raw of ['<b>"Vet"', '<script>alert', '<img src=x', '<i>Het', '<u>onbekend', '<marquee']) expect(html).not.toContain(raw);
  }
  await page.goto(fiction.url('voorbeelddam', '/inloop/vet/'));
  await expect(page).toHaveTitle(`${hostileName} | CJG Voorbeelddam`);
  await expect(page.getByText('5 < 6 & 7 > 6: "<img src=x onerror=alert(2)>"').first()).toBeVisible();
  await expect(page.getByText('Nog <u>onbekend</u> & onzeker.')).toBeVisible();
  await expect(page.getByText('Volg <a href="javascript:alert(3)">de borden</a> naar CJG.')).toBeVisible();
  const json = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(json.map((text) => (JSON.parse(text) as { name?: string }).name)).toContain(hostileName);
  expect(dialogs).toEqual([]);
});

test('nor does it become part of a calendar', async ({ fiction }) => {
  const { body } = await fiction.fetch('voorbeelddam', '/inloop/vet.ics');
  expect(events(body.toString())).toEqual([]);
  expect(body.toString().replaceAll('\r\n ', '')).toContain(
    hostileName.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,'),
  );
});
