import { describe, expect, test } from 'vitest';
import { checkInsideLinks } from '../../../../scripts/lib/check-site/links/inside-links.ts';
import { checkOutsideLinks } from '../../../../scripts/lib/check-site/links/outside-links.ts';
import { soundPage, soundSite } from './support/sound-site.ts';

const withMain = (main: string, head = '') => soundSite({ 'index.html': soundPage('/', main, head) });

describe('inside the portal', () => {
  test.each([
    ['<a href="/contact">c</a>', 'Er hoort een schuine streep achter, anders moet de bezoeker een omweg maken: “/contact/”.'],
    ['<a href="/contcat/">c</a>', 'Op dit portal is er niets op dat adres. Bedoelt u “/contact/”?'],
    ['<a href="/inloop/elst.ics/">c</a>', 'haal de schuine streep aan het eind weg, dan staat er “/inloop/elst.ics”.'],
    ['<a href="contact/#belen">c</a>', 'op /contact/ heet niets “belen”. Bedoelt u “bellen”?'],
    ['<a href="#weg">c</a>', 'op / heet niets “weg”.'],
    ['<a href="#">c</a>', 'Deze link gaat nergens heen.'],
    ['<a href="">c</a>', 'Deze link gaat nergens heen.'],
    ['<img src="/weg.png" alt="">', 'De link “/weg.png” klopt niet.'],
    ['<img src="/social.png" srcset="/social.png 1x, /weg-2.png 2x" alt="">', 'De link “/weg-2.png” klopt niet.'],
    ['<script src="/weg.js"></script>', 'De link “/weg.js” klopt niet.'],
    ['<form action="/zoek/"></form>', 'De link “/zoek/” klopt niet.'],
    ['<a href="https://proef.example.nl/weg/">c</a>', 'De link “https://proef.example.nl/weg/” (c) klopt niet.'],
    ['<a href="/_headers">c</a>', 'Dit bestand is voor de webserver en is voor bezoekers niet te zien.'],
    ['<style>p { background: url("/weg.svg") }</style>', 'De stijl verwijst naar “/weg.svg”.'],
    [
      '<style>p { background: url("https://elders.nl/x.svg") }</style>',
      'De stijl vraagt “https://elders.nl/x.svg” op bij een andere computer.',
    ],
  ])('%s is found', async (main, message) => {
    const found = await withMain(main).then(checkInsideLinks);
    expect(found.map((finding) => finding.message)).toEqual([expect.stringContaining(message)]);
  });

  test('links in every right form are no faults', async () => {
    const main =
      '<p id="een twee"><a href="/">a</a><a href="./contact/">b</a><a href="#een%20twee">c</a><a href="#top">d</a><a href="/?zoek=x#inhoud">e</a></p>';
    expect(await withMain(main, '<link rel="preload" as="image" imagesrcset="/social.png 1x">').then(checkInsideLinks)).toEqual([]);
  });

  test('words to look for may stand after the hash on the page to search on, and on no other', async () => {
    const main = '<p><a href="/zoeken/#zoek=slapen+en+huilen">a</a><a href="/contact/#zoek=slapen">b</a></p>';
    const files = { 'index.html': soundPage('/', main), 'zoeken/index.html': soundPage('/zoeken/', '') };
    const found = checkInsideLinks(await soundSite(files));
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('op /contact/ heet niets “zoek=slapen”')]);
  });

  test('on the page for what does not exist a link needs its whole path, because that page has every address', async () => {
    const page = soundPage('/', '<p><a href="contact/">c</a></p>');
    const found = checkInsideLinks(await soundSite({ '404.html': page }));
    expect(found).toMatchObject([{ file: '404.html', code: 'link-relative' }]);
  });

  test('a style sheet of its own is read too', async () => {
    const found = checkInsideLinks(await soundSite({ 'stijl/a.css': '@font-face { font-family: A; src: url(b.woff2) }' }));
    expect(found).toMatchObject([{ file: 'stijl/a.css', message: expect.stringContaining('b.woff2') as unknown }]);
  });
});

describe('outside the portal', () => {
  test.each([
    ['<a href="http://elders.nl/">c</a>', 'is niet beveiligd'],
    ['<a href="//elders.nl/">c</a>', 'noemt geen protocol'],
    ['<a href="javascript:alert(1)">c</a>', 'begint met “javascript:”'],
    ['<img src="data:image/png;base64,AAAA" alt="">', 'begint met “data:”'],
    ['<a href="https://elders/">c</a>', 'geen gewone naam van een website'],
    ['<a href="https://127.0.0.1/">c</a>', 'geen gewone naam van een website'],
    ['<a href="https://elders.nl:8080/">c</a>', 'staat een poort (“:8080”)'],
    ['<a href="https://jan:geheim@elders.nl/">c</a>', 'staat een naam of wachtwoord'],
    ['<a href="https://elders.nl/?a=1&amp;utm_source=nieuwsbrief">c</a>', 'volgt bezoekers met “utm_source”'],
    ['<a href="https://elders.nl/?fbclid=1">c</a>', 'volgt bezoekers met “fbclid”'],
    ['<a href="https://elders.nl/een twee">c</a>', 'geen geldig internetadres'],
    ['<a href="https://elders.nl/" target="_blank">c</a>', 'opent een nieuw venster'],
    ['<a href="tel:0800-2000">c</a>', 'is zo niet te bellen'],
    ['<a href="tel:08002000">0800 0432</a>', 'staat “0800 0432”, maar hij belt 08002000'],
    ['<a href="mailto:info@elders">c</a>', 'Het e-mailadres in “mailto:info@elders” klopt niet.'],
    ['<a href="mailto:">c</a>', 'Het e-mailadres'],
  ])('%s is found', async (main, message) => {
    const found = await withMain(main).then(checkOutsideLinks);
    expect(found.map((finding) => finding.message)).toEqual([expect.stringContaining(message)]);
  });

  test('right forms are no faults', async () => {
    const main = `<p><a href="https://www.elders.nl/pad/?zoek=x#deel">a</a><a href="https://elders.nl/" target="_blank" rel="noopener">b</a>
<a href="tel:+31880000000">088 000 00 00</a><a href="tel:112">Bel 112 bij gevaar</a><a href="tel:0612345678">Bel ons</a><a href="mailto:info@elders.nl?subject=Vraag">d</a></p>`;
    expect(await withMain(main).then(checkOutsideLinks)).toEqual([]);
  });
});
