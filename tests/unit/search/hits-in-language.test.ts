import { describe, expect, it } from 'vitest';
import { hitsInLanguage, type SaidInLanguage } from '../../../src/search/hits-in-language.ts';
import type { DocumentKind } from '../../../src/search/document.ts';
import type { IndexedDocument } from '../../../src/search/search-index.ts';

const document = (href: string, title: string, kind: DocumentKind = 'page'): IndexedDocument => ({
  href,
  kind,
  title,
  layer: 'municipality',
  stale: false,
});

const documents = [
  document('/artikelen/slapen/', 'Slapen', 'article'),
  document('/taal/uk/artikelen/slapen/', 'Сон'),
  document('/taal/pl/artikelen/slapen/', 'Sen'),
  document('/artikelen/eten/', 'Eten', 'article'),
  document('/sociale-kaart/slaaphulp/', 'Slaaphulp', 'service'),
  document('/sociale-kaart/homestart/', 'Home-Start', 'service'),
  document('/taal/uk/sociale-kaart/homestart/', 'Home-Start'),
  document('/inloop/elst/', 'Inloop Elst', 'location'),
  document('/contact/', 'Contact'),
  document('/vraag-stellen/', 'Stel een vraag'),
  document('/taal/uk/', 'Українська: допомога'),
  document('/taal/pl/', 'Polski: pomoc'),
];
const byHref = new Map(documents.map((one) => [one.href, one]));
const said: Record<string, SaidInLanguage> = {
  '/inloop/elst/': { href: '/taal/uk/inloop/elst/', text: 'Прийти із запитанням.' },
  '/contact/': { href: '/taal/uk/#bellen', title: 'Контакти' },
  '/vraag-stellen/': { href: '/taal/uk/#bellen', title: 'Поставити запитання' },
};

/** What a page in a language shows when a search found these addresses, the best first. */
function shown(hrefs: readonly string[], language = 'uk') {
  const hits = hrefs.map((href, place) => ({ document: byHref.get(href) ?? expect.fail(href), score: hrefs.length - place }));
  return hitsInLanguage(hits, { language, said }, (href) => byHref.get(href));
}
const addresses = (hrefs: readonly string[], language?: string) => shown(hrefs, language).map((hit) => hit.document.href);

describe('hits on a page in another language', () => {
  it('are in that language where the page in Dutch was found, under the kind that it has in Dutch', () => {
    const [hit] = shown(['/artikelen/slapen/']);
    expect(hit).toMatchObject({
      lang: 'uk',
      titleLang: 'uk',
      document: { href: '/taal/uk/artikelen/slapen/', title: 'Сон', kind: 'article' },
    });
  });

  it('are shown once, with the score of the better one', () => {
    expect(addresses(['/artikelen/slapen/', '/taal/uk/artikelen/slapen/'])).toEqual(['/taal/uk/artikelen/slapen/']);
    const [hit, ...others] = shown(['/taal/uk/artikelen/slapen/', '/artikelen/slapen/']);
    expect([hit?.score, hit?.document.kind, others]).toEqual([2, 'article', []]);
  });

  it('come first among those of their kind, and the kinds keep their order', () => {
    expect(addresses(['/artikelen/eten/', '/sociale-kaart/slaaphulp/', '/sociale-kaart/homestart/', '/artikelen/slapen/'])).toEqual([
      '/taal/uk/artikelen/slapen/',
      '/artikelen/eten/',
      '/taal/uk/sociale-kaart/homestart/',
      '/sociale-kaart/slaaphulp/',
    ]);
  });

  it('lead to the place and the part that say the same, which the index does not have', () => {
    expect(
      shown(['/inloop/elst/', '/contact/']).map(({ document: { href, title }, lang, titleLang }) => [href, title, lang, titleLang]),
    ).toEqual([
      ['/taal/uk/inloop/elst/', 'Inloop Elst', 'uk', 'nl'],
      ['/taal/uk/#bellen', 'Контакти', 'uk', 'uk'],
    ]);
    expect(addresses(['/contact/', '/vraag-stellen/'])).toEqual(['/taal/uk/#bellen']);
  });

  it('are in Dutch where there is nothing else, and so are names that nobody translated', () => {
    expect(shown(['/artikelen/eten/'])[0]).toMatchObject({ lang: 'nl', titleLang: 'nl' });
    expect(shown(['/sociale-kaart/homestart/'])[0]).toMatchObject({ lang: 'uk', titleLang: 'nl' });
  });

  it('are not in a third language, unless nothing else was found', () => {
    expect(addresses(['/taal/pl/artikelen/slapen/', '/artikelen/eten/', '/taal/pl/'])).toEqual(['/artikelen/eten/']);
    expect(addresses(['/taal/pl/', '/taal/pl/artikelen/slapen/'])).toEqual(['/taal/pl/', '/taal/pl/artikelen/slapen/']);
    expect(shown(['/taal/pl/'])[0]).toMatchObject({ lang: 'pl', titleLang: 'pl' });
  });
});

describe('hits on the page in Dutch', () => {
  it('stay as they are, and say in which language they are', () => {
    const found = ['/taal/uk/artikelen/slapen/', '/artikelen/slapen/', '/taal/uk/sociale-kaart/homestart/', '/contact/'];
    expect(addresses(found, 'nl')).toEqual(found);
    expect(shown(found, 'nl').map(({ lang, titleLang }) => [lang, titleLang])).toEqual([
      ['uk', 'uk'],
      ['nl', 'nl'],
      ['uk', 'nl'],
      ['nl', 'nl'],
    ]);
  });
});
