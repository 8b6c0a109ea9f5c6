import { expect, openDesk, openEntry, publish, test, type } from './support/test.ts';

test('a block is added with a form, and no other sentence of the text changes', async ({ page, desk }) => {
  const before = desk.read('articles/nieuw-in-voorbeelddam.mdx');
  await openEntry(page, desk, 'articles', 'nieuw-in-voorbeelddam');
  const editor = page.getByRole('group', { name: 'Tekst', exact: true });
  await editor
    .getByRole('button', { name: /Blok toevoegen/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Tip Een raad in een kader.' }).click();
  await type(editor.getByRole('textbox').last(), 'Neem een foto mee van uw kind < 4 jaar, {zo}.');
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('artikel: “nieuw-in-voorbeelddam” gewijzigd');
  const after = desk.read('articles/nieuw-in-voorbeelddam.mdx');
  expect(after.startsWith(before.trimEnd())).toBe(true);
  expect(after).toContain('<Tip');
  expect(after).not.toContain('{zo}');
});

test('what an editor types is text, whatever it looks like', async ({ page, desk }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await openDesk(page, desk, '/collections/voorbeelddam.articles/entries/nieuw-in-voorbeelddam');
  const text = page.getByRole('group', { name: 'Tekst', exact: true }).getByRole('textbox').first();
  await type(text, '<script>alert(1)</script> en {alert(2)}');
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('artikel: “nieuw-in-voorbeelddam” gewijzigd');
  expect(desk.read('articles/nieuw-in-voorbeelddam.mdx')).not.toMatch(/<script|\{alert/);
  expect(dialogs).toBe(0);
});
