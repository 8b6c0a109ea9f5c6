import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reservedSiteIds } from '../../../src/sites/reserved-ids.ts';
import { professionalsHref, professionalsHrefs } from '../../../src/sites/professionals-addresses.ts';
import { knownPaths } from '../../../src/sites/routes.ts';

const pages = join(import.meta.dirname, '../../../src/pages/[site]');

const lists = ['thema/', 'thema/slapen/'];
const ids = {
  locations: ['elst'],
  posters: ['elst'],
  organizations: ['elst'],
  services: ['elst'],
  lists: lists.map((list) => `/sociale-kaart/${list}`),
  articles: ['elst'],
  topics: { themes: ['elst'], ages: ['elst'] },
  events: ['elst'],
  agenda: true,
  agendaLists: ['/agenda/thema/slapen/'],
  news: ['elst'],
  questions: ['elst'],
  experiences: ['elst'],
  polls: ['elst'],
  youth: true,
  professionals: [professionalsHref, ...Object.values(professionalsHrefs)],
  newsletters: ['elst'],
  languages: ['uk'],
  inLanguages: ['', 'agenda/', 'zoeken/', 'themas/', 'sociale-kaart/']
    .flatMap((path) => (path === '' ? ['inloop/elst/', 'artikelen/elst/', 'leeftijd/elst/', 'themas/elst/', 'sociale-kaart/elst/'] : path))
    .map((path) => `/taal/uk/${path}`),
};

describe('the addresses of a portal', () => {
  it('are those of the pages and calendars that Astro has, and no others', () => {
    // Other routes make files for machines, such as the icon: no text leads to them.
    const routes = readdirSync(pages, { recursive: true, withFileTypes: true })
      .filter(
        (item) =>
          item.isFile() &&
          /\.(?:astro|ics\.ts)$|^nieuws(?:brief)?\.xml\.ts$|^\[id\]\.txt\.ts$/.test(item.name) &&
          !item.name.startsWith('404'),
      )
      .map((item) => `${item.parentPath.slice(pages.length)}/${item.name}`)
      .flatMap((file) => {
        const path = file
          .replaceAll('[id]', 'elst')
          .replace('[kind]/[value]', 'thema/slapen')
          .replace('[language]', 'uk')
          // What stands on the further pages of a list changes, so that no text leads to them.
          .replace('/[...page]', '')
          .replace(/\.ts$/, '')
          .replace(/(?:\/index)?\.astro$/, '/');
        // One route for every list of services, and for that of all of them.
        return path.includes('[...list]') ? ['', ...lists].map((list) => path.replace('[...list]/', list)) : path;
      });
    const known = knownPaths({ ...ids, pages: ['over', 'elst'] });
    expect([...known].sort()).toEqual(routes.sort());
  });

  it('begin with words that no portal can be called', () => {
    const first = [...knownPaths({ ...ids, pages: ['over'] })].map((path) => path.split('/')[1] ?? '').filter((word) => word !== '');
    expect(first.filter((word) => !word.includes('.') && !reservedSiteIds.has(word))).toEqual([]);
  });
});
