import type { Locator } from '@playwright/test';
import { expect, openDesk, openEntry, openNew, publish, test, type } from './support/test.ts';

/** Opens the choice of blocks below the text. */
const openBlocks = (editor: Locator) =>
  editor
    .getByRole('button', { name: /Blok toevoegen/ })
    .last()
    .click();

test('a block is added with a form, and no other sentence of the text changes', async ({ page, desk }) => {
  const before = desk.read('articles/nieuw-in-voorbeelddam.mdx');
  await openEntry(page, desk, 'articles', 'nieuw-in-voorbeelddam');
  const editor = page.getByRole('group', { name: 'Tekst', exact: true });
  await openBlocks(editor);
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
  await expect(page.getByText('ziet de lezer precies zo')).toBeVisible();
  await publish(page);
  await expect.poll(() => desk.git('log', '--format=%s', '-1').trim()).toBe('artikel: “nieuw-in-voorbeelddam” gewijzigd');
  expect(desk.read('articles/nieuw-in-voorbeelddam.mdx')).not.toMatch(/<script|\{alert/);
  expect(dialogs).toBe(0);
});

test('an article gets tips for plain Dutch, its translation does not', async ({ page, desk }) => {
  await openEntry(page, desk, 'articles', 'nieuw-in-voorbeelddam');
  const text = page.getByRole('group', { name: 'Tekst', exact: true });
  await expect(text.getByText('Begrijpelijke taal')).toBeVisible();
  await openNew(page, desk, 'translations');
  await type(text.getByRole('textbox').first(), 'Wij helpen u middels een gesprek.');
  await expect(text.getByText(/^6 woorden/)).toBeVisible();
  await expect(page.getByText('Begrijpelijke taal')).toHaveCount(0);
});

test('the preview follows what is typed, looks like the portal, and runs nothing', async ({ page, desk }) => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.accept();
  });
  page.on('request', (request) => {
    if (request.url().includes('elders.example')) ran.push(request.url());
  });
  await openEntry(page, desk, 'news', 'verbouwing');
  const preview = page.frameLocator('iframe').first();
  await type(page.getByRole('textbox', { name: 'Titel', exact: true }), 'De inloop is verhuisd');
  const title = preview.getByRole('heading', { name: 'De inloop is verhuisd' });
  await expect(title).toBeVisible();
  // In the colours of the house style, and not in those of a browser.
  expect(await title.evaluate((one) => getComputedStyle(one).color)).not.toBe('rgb(0, 0, 0)');
  await type(
    page.getByRole('group', { name: 'Tekst', exact: true }).getByRole('textbox').first(),
    '<img src="https://elders.example/x.png" onerror="alert(1)"><script>alert(2)</script> {alert(3)} [weg](javascript:alert(4))',
  );
  await expect(preview.locator('body')).toContainText('alert(3)');
  expect(await preview.locator('script, img[src^="http"], [onerror], a[href^="javascript"]').count()).toBe(0);
  expect(ran).toEqual([]);
});

test('a file to download is uploaded from its block', async ({ page, desk }) => {
  await openEntry(page, desk, 'articles', 'nieuw-in-voorbeelddam');
  const editor = page.getByRole('group', { name: 'Tekst', exact: true });
  await openBlocks(editor);
  await page.getByRole('button', { name: 'Download Een bestand om te bewaren.' }).click();
  await type(editor.getByRole('textbox', { name: 'Titel', exact: true }), 'Werkboek');
  await editor.getByRole('button', { name: 'Kies of upload een bestand' }).click();
  const pdf = Buffer.from('%PDF-1.7\n%%EOF\n');
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'werkboek.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page.getByRole('button', { name: 'Gebruik selectie' }).click();
  await expect(editor.getByRole('textbox', { name: 'Bestand', exact: true })).toHaveValue('/media/werkboek.pdf');
  await publish(page);
  await expect.poll(() => desk.read('articles/nieuw-in-voorbeelddam.mdx')).toContain('file="/media/werkboek.pdf"');
  const folder = 'content/municipalities/voorbeelddam/media/';
  // The files are there a moment before their commit.
  await expect.poll(() => desk.git('ls-tree', '--name-only', 'HEAD', folder)).toContain('werkboek.pdf');
  expect(desk.git('show', `HEAD:${folder}werkboek.pdf`)).toBe(pdf.toString());
});
