import { expect, test } from 'vitest';
import { checkHtml } from '../../../../scripts/lib/check-site/html/valid-html.ts';
import { soundPage, soundSite } from './support/sound-site.ts';

const codesOf = async (main: string) => (await checkHtml(await soundSite({ 'index.html': soundPage('/', main) }))).map(({ code }) => code);

test.each([
  ['an id that is there twice', '<p id="een">a</p><p id="een">b</p>', 'html-no-dup-id'],
  ['an element in a place where it may not be', '<ul><div>a</div></ul>', 'html-element-permitted-content'],
  ['an element that does not exist', '<opening-statuss></opening-statuss>', 'html-no-unknown-elements'],
  ['a style that the policy refuses', '<p style="color: red">a</p>', 'html-no-inline-style'],
  ['an image without a text', '<img src="/favicon.svg">', 'html-wcag/h37'],
  ['a heading that skips a level', '<h3>a</h3>', 'html-heading-level'],
  ['a field without a label', '<input type="text" name="a">', 'html-input-missing-label'],
  ['a button that says nothing', '<button type="button"></button>', 'html-text-content'],
])('%s is found', async (_, main, code) => {
  expect(await codesOf(main)).toContain(code);
});

test('what the portals do on purpose is no fault', async () => {
  expect(
    await codesOf('<ul role="list"><li>a</li></ul><p><opening-status>Open</opening-status></p><p><a href="tel:112">112</a></p>'),
  ).toEqual([]);
});

test('a fault has its line and column, and says where to read about it', async () => {
  const [found] = await checkHtml(await soundSite({ 'index.html': soundPage('/', '<p id="een">a</p>\n <p id="een">b</p>') }));
  expect(found).toMatchObject({ file: 'index.html', place: { line: 23, column: 9 } });
  expect(found?.message).toBe(
    'Deze pagina houdt zich niet aan de HTML-regel “no-dup-id”: Duplicate ID "een". Verbeter het onderdeel of de tekst waar dit uit komt. Uitleg: https://html-validate.org/rules/no-dup-id.html',
  );
});
