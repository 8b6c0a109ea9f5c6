import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './support/test.ts';

/** The size over the line of a server that compresses well. */
const compressed = (bytes: Buffer | string) => brotliCompressSync(bytes).length;

test('the script that says whether a place is open is at most 1.5 kB', ({ real }) => {
  const html = real.read('overbetuwe', '/inloop/elst/index.html').toString();
  const scripts = [...html.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(([, code]) => code ?? '');
  const status = scripts.filter((code) => code.includes('opening-status'));
  expect(status).toHaveLength(1);
  expect(compressed(status.join(''))).toBeLessThanOrEqual(1536);
  // Together with what marks the day of today.
  expect(compressed(scripts.join(''))).toBeLessThanOrEqual(1800);
});
