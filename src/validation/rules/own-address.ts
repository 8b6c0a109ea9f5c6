import type { Entry, SiteContent } from '../../layers/entry.ts';
import type { Problem } from '../../problems/problem.ts';

/**
 * Warnings for links in texts that lead to a page of the portal itself by its whole address: nothing checks whether that page is there. Of a
 * municipality with several portals nothing is said: a text may be on one and lead to another.
 */
export function checkOwnAddresses(sites: readonly SiteContent[]): Problem[] {
  const byMunicipality = Map.groupBy(sites, ({ content }) => content.id);
  return [...byMunicipality.values()].flatMap(([site, ...others]) => (site === undefined || others.length > 0 ? [] : inTextsOf(site)));
}

function inTextsOf({ site, content }: SiteContent): Problem[] {
  const { host } = new URL(site.url);
  const address = new RegExp(`\\(https://${host.replaceAll('.', '\\.')}(/[^\\s)]*)?\\)`, 'g');
  return Object.values(content.collections)
    .flatMap((collection) => [...collection.values()] as Entry[])
    .filter(({ body }) => body.includes(host))
    .flatMap(({ bodyDocument: { file, body = '', bodyLine } }) =>
      body.split('\n').flatMap((line, index) =>
        [...line.matchAll(address)].map(({ index: at, 1: path = '/' }): Problem => ({
          severity: 'warning',
          code: 'own-address',
          file,
          line: bodyLine + index,
          column: at + 1,
          message: `Dit is een pagina van de portal zelf. Schrijf alleen het deel van het adres na ${host}: dan wordt nagekeken of die pagina bestaat.`,
          example: `(${path})`,
        })),
      ),
    );
}
