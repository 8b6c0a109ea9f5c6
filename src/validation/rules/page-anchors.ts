import type { Entry, MunicipalityContent } from '../../layers/entry.ts';
import { organizationKinds } from '../../schemas/organizations.ts';
import { anchorsAt, eventAnchors, insetAnchors, serviceAnchors, textPageAnchors, type AnchorSources } from '../../sites/anchors.ts';
import { organizationPages } from '../../sites/organization-pages.ts';
import { eventHref } from '../../sites/agenda-addresses.ts';
import { articleHref, experienceHref, inLanguageHref, newsItemHref, pageHref, questionHref, serviceHref } from '../../sites/routes.ts';
import type { LinkView } from './link-view.ts';
import { textOf } from './texts.ts';

/**
 * The ids to which a link to a page can lead on one portal; `undefined` when they are not known, because the page is wrong. A place that
 * has ended counts as listed: without its card the link still leads to the page.
 *
 * @param path the address of an existing page: `/over/`, `/inloop/elst/`
 */
export function anchorsOfPage(path: string, view: LinkView): ReadonlySet<string> | undefined {
  const known = anchorsAt(path, sourcesOf(view));
  if (known !== undefined) return known;
  const service = [...view.content.collections.services.values()].find(({ id }) => serviceHref(id) === path);
  if (service !== undefined) return serviceAnchors(textOf(service.bodyDocument));
  const { events, news, questions, experiences } = view.content.collections;
  const event = [...events.values()].find(({ id }) => eventHref(id) === path);
  if (event !== undefined) return eventAnchors(textOf(event.bodyDocument));
  const { articles, translations } = view.content.collections;
  const inset =
    [...translations.values()].find(({ data }) => inLanguageHref(data.language, articleHref(data.article)) === path) ??
    [...news.values()].find(({ id }) => newsItemHref(id) === path) ??
    [...questions.values()].find(({ id }) => questionHref(id) === path) ??
    [...experiences.values()].find(({ id }) => experienceHref(id) === path);
  if (inset !== undefined) return insetAnchors(textOf(inset.bodyDocument));
  const page =
    [...articles.values()].find(({ id }) => articleHref(id) === path) ??
    [...view.content.collections.pages.values()].find(({ id }) => pageHref(id, view.about) === path);
  return page === undefined ? undefined : anchorsWithText(page, view.content);
}

/** The ids to which a link in a text may lead on the page on which that text stands. */
export function anchorsAround(entry: Entry, content: MunicipalityContent): ReadonlySet<string> {
  const { collection, id, bodyDocument } = entry;
  if (collection !== 'supplements') return anchorsWithText(entry, content);
  const { articles, pages } = content.collections;
  const around = [articles.get(id), pages.get(id)].flatMap((target) => (target === undefined ? [] : [...anchorsWithText(target, content)]));
  // In a supplement its own headings are called as in any other text.
  return new Set([...textPageAnchors([textOf(bodyDocument)], []), ...around]);
}

function anchorsWithText(
  { collection, id, bodyDocument }: Pick<Entry, 'collection' | 'id' | 'bodyDocument'>,
  content: MunicipalityContent,
) {
  const supplements =
    collection === 'articles' || collection === 'pages'
      ? [...content.collections.supplements.values()].filter((supplement) => supplement.id === id)
      : [];
  return textPageAnchors(
    [textOf(bodyDocument)],
    supplements.map((supplement) => ({ layer: supplement.layer, anchors: textOf(supplement.bodyDocument).anchors })),
  );
}

const sources = new WeakMap<LinkView, AnchorSources>();

/** An entry that is wrong may be anything: what is wrong with it is told there. */
function sourcesOf(view: LinkView): AnchorSources {
  const found = sources.get(view);
  if (found !== undefined) return found;
  const { collections } = view.content;
  const known = [...view.organizations].flatMap((id) => {
    const data = collections.organizations.get(id)?.data;
    return data?.name === undefined || data.kind === undefined ? [] : [{ id, data: { name: data.name, kind: data.kind } }];
  });
  const onFirst = organizationPages(known)[0]?.entries ?? [];
  const unknown = [...view.organizations].filter((id) => !known.some((entry) => entry.id === id));
  const made: AnchorSources = {
    locations: [...view.locations].map((id) => {
      const data = collections.locations.get(id)?.data;
      return {
        id,
        isWalkIn: data === undefined || data.kind === 'walk-in',
        area: data?.neighbourhood ?? data?.address?.addressLocality,
      };
    }),
    organizations: [...onFirst.map(({ id }) => id), ...unknown],
    pathways: [...collections.pathways.values()].map(({ id, data }) => ({ id, kind: data.kind })),
    themes: [...collections.themes.keys()],
    organizationKinds: unknown.length > 0 ? organizationKinds : [...new Set(onFirst.map(({ data }) => data.kind))],
  };
  sources.set(view, made);
  return made;
}
