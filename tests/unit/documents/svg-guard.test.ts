import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSvg } from '../../../src/documents/svg-guard.ts';
import { notDutch } from '../validation/support/dutch.ts';

const check = (text: string) => checkSvg('a.svg', new TextEncoder().encode(text));
const inside = (content: string) =>
  check(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${content}</svg>`);

describe('a drawing', () => {
  test.each([
    ['a plain one', '<circle cx="8" cy="6" r="5" fill="#c0392b"/>'],
    [
      'with gradients, masks and text',
      '<defs><linearGradient id="a"><stop offset="0" stop-color=\'red\'/></linearGradient><clipPath id="b"><rect width="1"/></clipPath></defs><g clip-path="url(#b)" fill="url( \'#a\' )"><text x="1">Kom &lt; 3 &amp; meer</text></g><use xlink:href="#a"/>',
    ],
    ['with styles of its own', '<style><![CDATA[ .a > .b { fill: url(#x); } ]]></style><style>.c { stroke: #333 }</style>'],
    ['with a photo in it', '<image href="data:image/png;base64,iVBORw0KGgo="/>'],
    [
      'with notes of a drawing program',
      '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work rdf:about=""/></rdf:RDF></metadata>',
    ],
    ['with > in an attribute', '<title>a</title><g id="a>b"/>'],
  ])('%s is fine', (_, content) => {
    expect(inside(content)).toEqual([]);
  });

  test('may have what programs put above it', () => {
    expect(
      check(
        '\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Made by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg"/>\n',
      ),
    ).toEqual([]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script with a prefix', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
    ['a script that looks like a note', '<dc:script xmlns:dc="http://www.w3.org/2000/svg">alert(1)</dc:script>'],
    ['a page that looks like a note', '<cc:iframe xmlns:cc="http://www.w3.org/1999/xhtml"/>'],
    ['a handler', '<path onload="alert(1)"/>'],
    ['a handler in capitals', "<path\nONCLICK = 'alert(1)'/>"],
    ['a page', '<foreignObject><p>a</p></foreignObject>'],
    ['another kind of document', '<g xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['an animation that changes an address', '<a href="#"><set attributeName="href" to="javascript:alert(1)"/></a>'],
    ['a link', '<a href="https://www.voorbeeld.example/">a</a>'],
    ['a link that runs something', '<a xlink:href="java&#x73;cript:alert(1)">a</a>'],
    ['a drawing from elsewhere', '<use href="//www.voorbeeld.example/a.svg#b"/>'],
    ['a drawing in a data address', '<use href="data:image/svg+xml;base64,PHN2Zy8+"/>'],
    ['a picture of the portal', '<image href="/media/foto.jpg"/>'],
    ['a style sheet from elsewhere', '<style>@import "https://www.voorbeeld.example/x.css";</style>'],
    ['an address in a style', '<style>.a { fill: url("https://www.voorbeeld.example/") }</style>'],
    [
      'an address in a style, behind a string that looks like a comment',
      '<style>.a { content: "/*"; fill: url(https://x.example/); content: "*/" }</style>',
    ],
    ['an escaped address in a style', '<rect style="fill: \\75rl(https://www.voorbeeld.example/)"/>'],
    ['an address in a presentation attribute', '<rect filter="url(https://www.voorbeeld.example/#a)"/>'],
    ['an entity', '<text>&script;</text>'],
    ['a base', '<g xml:base="https://www.voorbeeld.example/"/>'],
    ['an instruction', '<?xml-stylesheet href="x.css"?>'],
    ['an attribute without quotes', '<path onload=alert(1) />'],
    ['a comment that is not closed', '<!-- '],
  ])('with %s is refused', (_, content) => {
    const problems = inside(content);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem).toMatchObject({ severity: 'error', code: 'unsafe-svg', file: 'a.svg' });
      expect(notDutch(problem)).toEqual([]);
    }
  });

  test.each([
    ['with entities of its own', '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['in another encoding', '<?xml version="1.0" encoding="utf-7"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['that is a page', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['that is empty', ''],
    ['that is a script', 'alert(1)'],
  ])('%s is refused', (_, text) => {
    expect(check(text)).toMatchObject([{ code: 'unsafe-svg' }]);
  });

  test('is told where the fault stands, and what to do', () => {
    expect(inside('\n  <g>\n    <rect\n      onclick="a"/></g>')).toEqual([
      {
        severity: 'error',
        code: 'unsafe-svg',
        file: 'a.svg',
        line: 4,
        column: 7,
        message:
          'Deze tekening is niet veilig: “onclick” start een programma. Haal het weg, of bewaar de tekening opnieuw als “gewone SVG” (zonder scripts en zonder links).',
      },
    ]);
  });

  test('never makes the check fail, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        checkSvg('a.svg', bytes);
      }),
    );
  });

  test('with a script or a handler never passes, whatever stands around it', () => {
    const piece = fc.constantFrom(
      '<g>',
      '</g>',
      '<style>',
      '</style>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '"',
      "'",
      '>',
      '<path d="',
      '/>',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.array(piece, { maxLength: 8 }), (before, after) => {
        const text = `${before.join('')}<script>a</script>${after.join('')}`;
        // A comment or a text in CDATA is not a tag to a browser either.
        const hidden = /<!--[^]*<script|<!\[CDATA\[[^]*<script/.test(text);
        fc.pre(!hidden);
        expect(inside(text).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('of a few megabytes is looked through in a moment', () => {
    const path = `<path d="${'M0 0 L1 1 '.repeat(1000)}"/>`;
    expect(inside(path.repeat(300))).toEqual([]);
    expect(inside(`<!--${'-'.repeat(3_000_000)}-->`)).toEqual([]);
    expect(inside(`<g ${'a '.repeat(200_000)}`).length).toBe(1);
  }, 5000);
});
