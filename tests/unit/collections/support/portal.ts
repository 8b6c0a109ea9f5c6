import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import type { PortalEntry, PortalSettings } from '../../../../src/portal/portal-entry.ts';
import { entryLoader, nationalLoader, siteLoader, sourceTextLoader } from '../../../../src/collections/portal-loader.ts';
import { loadFrom } from '../../../../src/loading/load-from.ts';
import { createCalendar } from '../../../../src/opening-hours/calendar.ts';
import { localDate } from '../../../../src/opening-hours/local-date.ts';
import { collectionNames, type CollectionName } from '../../../../src/schemas/collection-names.ts';
import type { Portal } from '../../../../src/portal/portal.ts';
import { fixtureFiles, fixtureNow, fixtureRoot, memoryFiles, type FileMap } from '../../layers/support/content.ts';

/** What a loader put into Astro's store for one id. */
export interface Stored {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
  deferredRender?: boolean;
}

/** The part of Astro's loader context that the loaders use, with a store that can be read. */
function fakeContext(): { context: LoaderContext; stored: Map<string, Stored> } {
  const stored = new Map<string, Stored>();
  const context = {
    store: {
      clear: () => {
        stored.clear();
      },
      set: (entry: Stored) => {
        stored.set(entry.id, entry);
        return true;
      },
    },
    config: { root: pathToFileURL(`${fixtureRoot}/`) },
    renderMarkdown: (markdown: string) => Promise.resolve({ html: `<p>${markdown.trim()}</p>` }),
  } as unknown as LoaderContext;
  return { context, stored };
}

type StoredName = CollectionName | 'sites' | 'national' | 'sourceTexts';

/** Runs the loaders on content as Astro does, and gives what they stored for each collection. */
export async function runLoaders(files?: FileMap, now = fixtureNow): Promise<Record<StoredName, Map<string, Stored>>> {
  const content = await loadFrom(memoryFiles(files ?? (await fixtureFiles())), { now });
  const source = () => Promise.resolve({ ...content, root: fixtureRoot });
  const loaders = [
    ...collectionNames.map((name) => [name, entryLoader(name, source)] as const),
    ['sites', siteLoader(source)] as const,
    ['national', nationalLoader(source)] as const,
    ['sourceTexts', sourceTextLoader(source)] as const,
  ] as const;
  const results = await Promise.all(
    loaders.map(async ([name, loader]) => {
      const { context, stored } = fakeContext();
      await loader.load(context);
      return [name, stored] as const;
    }),
  );
  return Object.fromEntries(results) as Record<StoredName, Map<string, Stored>>;
}

/** The portals of the fixture as pages get them, at an instant. */
export async function fixturePortals(now = fixtureNow): Promise<Record<'voorbeelddam' | 'jong-voorbeelddam' | 'testerveen', Portal>> {
  const stored = await runLoaders(undefined, now);
  const portals = [...stored.sites.values()].map(({ id, data }) => {
    const settings = data as unknown as PortalSettings;
    const entries = Object.fromEntries(
      collectionNames.map((name) => [
        name,
        new Map(
          [...stored[name]]
            .filter(([key]) => key.startsWith(`${id}/`))
            .map(([, entry]) => entry.data as unknown as PortalEntry<CollectionName>)
            .map((entry) => [entry.id, entry]),
        ),
      ]),
    );
    return [id, { ...settings, now, today: localDate(now), calendar: createCalendar(settings.municipality.holidays), entries }];
  });
  return Object.fromEntries(portals) as Awaited<ReturnType<typeof fixturePortals>>;
}
