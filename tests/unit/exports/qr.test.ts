import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrSvg } from '../../../src/exports/qr.ts';

const url = 'https://overbetuwe.portal.example/inloop/elst/';

/** The modules that the dark path of an SVG covers; fails on a module that is covered twice. */
function modulesOf(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const path = /<path fill="#000" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([run]) => run).join('')).toBe(path);
  for (const [, x, y, width, back] of runs) {
    expect(back).toBe(width);
    for (let column = Number(x); column < Number(x) + Number(width); column++) {
      const row = modules[Number(y)];
      expect(row?.[column]).toBe(false);
      if (row !== undefined) row[column] = true;
    }
  }
  return modules;
}

/** The format bits around the finder at the top left, unmasked: two bits of error correction and three of mask (ISO/IEC 18004, 7.9). */
function errorCorrectionLevel(modules: boolean[][], quiet: number): string {
  const bit = (x: number, y: number) => (modules[y + quiet]?.[x + quiet] === true ? 1 : 0);
  return ['M', 'L', 'H', 'Q'][((bit(0, 8) << 1) | bit(1, 8)) ^ 0b10] ?? '';
}

describe.each([url, 'https://portal.example/', `https://portal.example/inloop/${'lang-'.repeat(20)}adres/`])('%s', (text) => {
  const modules = modulesOf(qrSvg(text, { title: 'QR-code' }));

  test('is drawn module for module as the library encodes it', () => {
    expect(modules).toEqual(encode(text, { ecc: 'M', boostEcc: true, border: 4 }).data);
  });

  test('has four light modules on every side', () => {
    const rows = modules.flatMap((row, y) => (row.includes(true) ? [y] : []));
    const columns = modules.map((_, x) => x).filter((x) => modules.some((row) => row[x] === true));
    for (const dark of [rows, columns]) expect([dark[0], dark.at(-1)]).toEqual([4, modules.length - 5]);
  });

  test('can be read when a part is damaged: error correction M or better', () => {
    expect(['M', 'Q', 'H']).toContain(errorCorrectionLevel(modules, 4));
  });
});

test('says what it is, and lets no text of a person become markup', () => {
  const svg = qrSvg(url, { title: 'Naar <b>Elst</b> & "omgeving"' });
  expect(svg).toContain('role="img"');
  expect(svg).toContain('<title>Naar &lt;b&gt;Elst&lt;/b&gt; &amp; &quot;omgeving&quot;</title>');
  expect([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual(['svg', 'title', 'path', 'path']);
});

test('is sharp and black on white', () => {
  const svg = qrSvg(url, { title: 'QR-code' });
  expect(svg).toContain('shape-rendering="crispEdges"');
  expect(svg).toContain(`<path fill="#fff" d="M0 0h${String(modulesOf(svg).length)}v`);
});

test('refuses a text that does not fit', () => {
  expect(() => qrSvg('a'.repeat(2332), { title: 'QR-code' })).toThrow(RangeError);
});
