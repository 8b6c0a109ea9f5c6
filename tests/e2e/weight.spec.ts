import { brotliCompressSync } from 'node:zlib';
import { missingPath } from './support/portals.ts';
import { expect, test } from './support/test.ts';

/** The size over the line of a server that compresses well. */
const compressed = (bytes: Buffer | string) => brotliCompressSync(bytes).length;

test('somebody on a slow line gets the walk-in pages in the first 14 kB, and no page is over 60 kB', ({ real, fiction }) => {
  const tooHeavy: string[] = [];
  for (const portals of [real, fiction]) {
    for (const { id } of portals.sites) {
      for (const { path, kind } of portals.pages(id)) {
        const html = portals.read(id, path === missingPath ? '404.html' : `${path}index.html`);
        // What a page asks for besides itself counts too; the icon is not waited for.
        const parts = [
          ...html.toString().matchAll(/<(?:script|img|link rel="(?:stylesheet|modulepreload|preload)")[^>]*?(?:src|href)="(\/[^"]+)"/g),
        ];
        const size = [html, ...parts.map(([, file]) => portals.read(id, file ?? ''))].reduce((sum, bytes) => sum + compressed(bytes), 0);
        const limit = ['home', 'walk-in', 'location'].includes(kind) ? 14 : 60;
        if (size > limit * 1024) tooHeavy.push(`${id} ${path}: ${(size / 1024).toFixed(1)} kB`);
      }
    }
  }
  expect(tooHeavy).toEqual([]);
});

test('the script that says whether a place is open is at most 1.5 kB', ({ real }) => {
  const html = real.read('overbetuwe', '/inloop/elst/index.html').toString();
  const scripts = [...html.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(([, code]) => code ?? '');
  const status = scripts.filter((code) => code.includes('opening-status'));
  expect(status).toHaveLength(1);
  expect(compressed(status.join(''))).toBeLessThanOrEqual(1536);
  // Together with what marks the day of today.
  expect(compressed(scripts.join(''))).toBeLessThanOrEqual(1800);
});
