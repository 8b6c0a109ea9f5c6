import { dirname } from 'node:path';
import { projectRoot } from '../../scripts/lib/command.ts';
import { loadContent } from '../../src/loading/load-content.ts';
import { localDate } from '../../src/opening-hours/local-date.ts';
import { isNamingId } from '../../src/sites/anchors.ts';
import { portalView } from '../../src/validation/rules/link-view.ts';
import { anchorsOfPage } from '../../src/validation/rules/page-anchors.ts';
import type { Portals } from './support/portals.ts';
import { expect, test } from './support/test.ts';

interface SeenPage {
  site: string;
  path: string;
  kind: string;
  /** The ids in the page to which a link can lead. */
  ids: string[];
  /** The ids of which the validation believes that a link can lead to them. */
  known: string[];
}

async function seenPages(portals: Portals, root: string): Promise<SeenPage[]> {
  const { sites } = await loadContent({ root, now: portals.now.getTime(), rules: false });
  const today = localDate(portals.now.getTime());
  return sites.flatMap((one) => {
    const { id } = one;
    const view = portalView(one, today);
    return portals
      .pages(id)
      .filter(({ kind }) => kind !== 'not-found')
      .map(({ path, kind }) => {
        const html = portals.read(id, `${path}index.html`).toString();
        const ids = [...html.matchAll(/<[a-z][^<>]*?\sid="([^"]*)"/g)].map(([, one = '']) => one);
        return {
          site: id,
          path,
          kind,
          ids: ids.filter((one) => !isNamingId(one)),
          known: [...(anchorsOfPage(path, view) ?? [])],
        };
      });
  });
}

// The validation of links knows the ids on a page without making the page; here the two are held together.
test('the validation knows every place on every page to which a link can lead, and no others', async ({ real, fiction }) => {
  const seen = [...(await seenPages(real, projectRoot)), ...(await seenPages(fiction, dirname(fiction.dist)))];
  expect(seen.length).toBeGreaterThan(60);
  expect(
    seen.flatMap(({ site, path, ids, known }) => ids.filter((id) => !known.includes(id)).map((id) => `${site} ${path}#${id}`)),
  ).toEqual([]);

  // A heading of a location stands only on the pages of places of which that is known, areas have headings only where there are many points,
  // the home page has cards only of points that its first screen does not name, and young people have something to read about some themes only; on
  // some page each of them is found.
  const general = (id: string) => id.replace(/^(gebied|plek|thema)-.*/, '$1-…');
  const byKind = Map.groupBy(seen, ({ kind }) => kind);
  const nowhere = [...byKind].flatMap(([kind, pages]) => {
    const found = new Set(pages.flatMap(({ ids }) => ids.map(general)));
    return [...new Set(pages.flatMap(({ known }) => known.map(general)))].filter((id) => !found.has(id)).map((id) => `${kind} #${id}`);
  });
  expect(nowhere).toEqual([]);
});
