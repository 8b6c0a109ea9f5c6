import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkWeight, weighedParts, weightLines } from '../../../../scripts/lib/check-site/weight.ts';
import { soundPage, soundSite } from './support/sound-site.ts';

/** Text that does not become smaller: about this many bytes after compression. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');
const found = async (changes: Parameters<typeof soundSite>[0]) =>
  checkWeight(await soundSite(changes)).map(({ file, message }) => `${file}: ${message}`);

test.each([
  [
    'a home page that does not fit in the first answer',
    { 'index.html': soundPage('/', `<p>${noise(16_000)}</p>`) },
    'index.html: Wat nodig is voor het eerste beeld',
  ],
  [
    'a place with a style sheet that makes it too heavy',
    {
      'inloop/elst/index.html': soundPage('/inloop/elst/', '', '<link rel="stylesheet" href="/a.css">'),
      'a.css': `/*! ${noise(16_000)} */`,
    },
    'inloop/elst/index.html: Wat nodig is voor het eerste beeld',
  ],
  [
    'a page with pictures that are too heavy',
    { 'contact/index.html': soundPage('/contact/', '<img src="/a.webp" alt="">'), 'a.webp': randomBytes(70_000) },
    'contact/index.html: Alles wat deze pagina ophaalt is 68,',
  ],
  [
    'fonts that are too heavy',
    {
      'contact/index.html': soundPage('/contact/', '', '<style>@font-face { font-family: A; src: url(/a.woff2) }</style>'),
      'a.woff2': randomBytes(70_000),
    },
    'contact/index.html: Wat deze pagina aan lettertypen ophaalt is 68,4 kB, en mag hoogstens 60,0 kB zijn',
  ],
  [
    'scripts that are too heavy',
    { 'contact/index.html': soundPage('/contact/', '<script type="module" src="/a.js"></script>'), 'a.js': `'${noise(6000)}'` },
    'contact/index.html: De scripts van deze pagina',
  ],
  [
    'styles of all pages together that are too heavy',
    { 'contact/index.html': soundPage('/contact/', '', `<style>/*! ${noise(13_000)} */</style>`) },
    'index.html: De stijl van het portal',
  ],
])('%s is found', async (_, changes, message) => {
  expect((await found(changes)).join('\n')).toContain(message);
});

test('what a script imports counts with it, also what an import imports; what it may ask for later does not', async () => {
  const page = soundPage('/contact/', '<script type="module">import "/_astro/a.js"</script>');
  const files = (more: string) => ({
    'contact/index.html': page,
    '_astro/a.js': `import{x}from"./b.js";${more}`,
    '_astro/b.js': 'import "./c.js";export const x=1',
    '_astro/c.js': `'${noise(6000)}'`,
    '_astro/d.js': `'${noise(90_000)}'`,
  });
  const [heavy] = await found(files('import("./d.js")'));
  expect(heavy).toMatch(/^contact\/index\.html: De scripts van deze pagina is [56],\d kB/);
  expect((await found(files('import "./d.js"'))).join('\n')).toContain('contact/index.html: Alles wat deze pagina ophaalt is 9');
});

test('the page to search on may have a script of its own, within the bar of a page', async () => {
  const page = (bytes: number) => ({
    'zoeken/index.html': soundPage('/zoeken/', '<script type="module" src="/a.js"></script>'),
    'a.js': `'${noise(bytes)}'`,
  });
  expect(await found(page(20_000))).toEqual([]);
  expect((await found(page(70_000))).join('\n')).toContain('zoeken/index.html: Alles wat deze pagina ophaalt');
});

test('fonts, and pages on which nobody looks for a place, do not count for the first view', async () => {
  const main = `<p>${noise(20_000)}</p>`;
  const head = '<style>@font-face { font-family: A; src: url(/a.woff2) }</style>';
  expect(await found({ 'contact/index.html': soundPage('/contact/', main, head), 'a.woff2': randomBytes(30_000) })).toEqual([]);
});

test('fonts count of which the page has letters', async () => {
  const faces = ['', 'unicode-range:U+100-17F,U+1E??', 'unicode-range:U+400-45F'];
  const head = `<style>${faces.map((range, index) => `@font-face{font-family:A;src:url(/${index}.woff2);${range}}`).join('')}</style>`;
  const fontsOf = async (text: string) => {
    const page = soundPage('/contact/', `<p>${text}</p>`, head);
    const files = Object.fromEntries(faces.map((_, index) => [`${index}.woff2`, randomBytes(1000 * 10 ** index)]));
    const site = await soundSite({ 'contact/index.html': page, ...files });
    return weighedParts(site).find(({ what }) => what === 'lettertypen van een pagina')?.bytes;
  };
  expect(await fontsOf('Één café')).toBe(1000);
  expect(await fontsOf('Łódź')).toBe(11_000);
  expect(await fontsOf('ẽ')).toBe(11_000);
  expect(await fontsOf('Київ ẽ')).toBe(111_000);
});

test('the bar stands beside each figure', async () => {
  const site = await soundSite();
  expect(weighedParts(site)).toHaveLength(6);
  expect(weightLines(site)[0]).toMatch(/^ {2}eerste beeld van een pagina om een plek te vinden +0,\d kB van 14,0 kB {2}index\.html$/);
});
