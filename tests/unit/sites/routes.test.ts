import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownPaths, reservedSiteIds } from '../../../src/sites/routes.ts';

const pages = join(import.meta.dirname, '../../../src/pages/[site]');

describe('the addresses of a portal', () => {
  it('are those of the routes that Astro has, and no others', () => {
    const routes = readdirSync(pages, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && !item.name.startsWith('404') && !item.parentPath.includes('media'))
      .map((item) => `${item.parentPath.slice(pages.length)}/${item.name}`)
      .map((file) =>
        file
          .replaceAll('[id]', 'elst')
          .replace(/\.ts$/, '')
          .replace(/(?:\/index)?\.astro$/, '/'),
      );
    const known = knownPaths({ locations: ['elst'], pages: ['over', 'elst'] });
    expect([...known].sort()).toEqual(routes.sort());
  });

  it('begin with words that no portal can be called', () => {
    const first = [...knownPaths({ locations: ['elst'], pages: ['over'] })]
      .map((path) => path.split('/')[1] ?? '')
      .filter((word) => word !== '');
    expect(first.filter((word) => !word.includes('.') && !reservedSiteIds.has(word))).toEqual([]);
  });
});
