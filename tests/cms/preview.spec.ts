import { expect, openEntry, test, type } from './support/test.ts';

test('a colour of a house style is seen in its preview at once, with what is wrong with it', async ({ page, desk }) => {
  await openEntry(page, desk, 'theme', 'theme');
  const preview = page.frameLocator('iframe[title="Voorbeeld op de portal"]');
  const buttons = preview.locator('.preview-look .nl-button--primary').filter({ hasText: 'Een knop' });
  await expect(buttons).toHaveCount(2);
  await expect(buttons.first()).toHaveCSS('background-color', 'rgb(11, 110, 79)');
  const accent = page.getByRole('textbox', { name: /^Hoofdkleur/ });
  await type(accent, '#7a1f5c');
  await expect(buttons.first()).toHaveCSS('background-color', 'rgb(122, 31, 92)');
  // On a dark page it is a colour that can be seen there, and what stands around it is not of this house style.
  await expect(buttons.last()).not.toHaveCSS('background-color', 'rgb(11, 110, 79)');
  await expect(preview.getByText('kan de huisstijl nog niet bewaard worden')).toHaveCount(0);
  await type(accent, '#ffee99');
  await expect(preview.getByText('kan de huisstijl nog niet bewaard worden')).toBeVisible();
  await expect(preview.getByText(/het contrast van #ffee99/).first()).toBeVisible();
});

test('what is written in a newsletter stays text in its preview', async ({ page, desk }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await openEntry(page, desk, 'newsletters', '2026-11');
  const preview = page.frameLocator('iframe[title="Voorbeeld op de portal"]');
  const hostile = '<script>alert(1)</script> <img src="/nergens.png" onerror="alert(2)"> {alert(3)}';
  await type(page.getByRole('textbox', { name: /^Inleiding/ }), hostile);
  await expect(preview.locator('header')).toContainText(hostile);
  await expect(preview.locator('main script, main img')).toHaveCount(0);
  expect(asked.filter((one) => /^dialog|nergens/.test(one))).toEqual([]);
});
