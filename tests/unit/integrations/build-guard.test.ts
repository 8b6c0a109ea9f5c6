import { expect, test } from 'vitest';
import { findBuildFaults } from '../../../src/integrations/build-guard.ts';

const files = (...names: string[]) => new Map(names.map((name) => [name, 10]));

test('a build with a file for every page has no faults', () => {
  const pathnames = ['', 'elst/', 'elst/inloop/', 'elst/404/', '404/'];
  expect(
    findBuildFaults({
      pathnames,
      files: files('index.html', 'elst/index.html', 'elst/inloop/index.html', 'elst/404/index.html', '404.html'),
    }),
  ).toEqual([]);
});

test('every fault is named', () => {
  const written = new Map([...files('a/index.html', 'rest/index.html'), ['b/index.html', 0] as const]);
  expect(findBuildFaults({ pathnames: ['a/', 'a', 'b/', 'c/'], files: written })).toEqual([
    "Twee pagina's hebben hetzelfde adres: /a",
    'Deze pagina is niet geschreven: /c/',
    'Dit bestand hoort bij geen enkele pagina: rest/index.html',
    'Deze pagina is leeg: b/index.html',
  ]);
});
