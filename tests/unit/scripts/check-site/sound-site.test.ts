import { expect, test } from 'vitest';
import { checkFiles } from '../../../../scripts/lib/check-site/run-checks.ts';
import { soundPage, soundSite } from './support/sound-site.ts';

test('a portal without faults passes every check of its files', async () => {
  expect(await checkFiles([await soundSite()])).toEqual([]);
});

test('faults of several kinds are all told, each with its page, place and what to do', async () => {
  const site = await soundSite({
    'contact/index.html': soundPage(
      '/contact/',
      '<h2 id="bellen">Bellen</h2>\n<p><a href="/weg/">Weg</a>\n<a href="http://oud.nl">oud</a></p>',
    ),
  });
  const problems = await checkFiles([site]);
  expect(problems).toEqual([
    {
      severity: 'error',
      code: 'link-missing',
      file: `${site.shown}/contact/index.html`,
      line: 23,
      column: 7,
      message: 'De link “/weg/” (Weg) klopt niet. Op dit portal is er niets op dat adres. Pas het adres aan of haal de link weg.',
    },
    {
      severity: 'error',
      code: 'link-form',
      file: `${site.shown}/contact/index.html`,
      line: 24,
      column: 4,
      message:
        'De link “http://oud.nl” is niet beveiligd. Schrijf https:// in plaats van http://, of haal de link weg als die website dat niet kan.',
    },
  ]);
});

test('the style guide, which is not published, is checked for its HTML only', async () => {
  const guide = soundPage('/stijlgids/', '<p><a href="#pagina-2">2</a></p>\n<p id="inhoud">dubbel</p>').replace(
    /<link rel="canonical".*/,
    '',
  );
  const problems = await checkFiles([await soundSite({ 'stijlgids/index.html': guide })]);
  expect(problems.map(({ code }) => code)).toEqual(['html-no-dup-id']);
});
