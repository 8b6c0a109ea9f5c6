import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { professionalsNl, type ProfessionalsTexts } from '../messages/professionals.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { listHref } from '../sites/list-addresses.ts';
import { audienceIds } from '../sites/list-ids.ts';
import { professionalsHref } from '../sites/professionals-addresses.ts';
import { pageHref } from '../sites/routes.ts';
import { aboutIdOf } from '../sites/shown-pages.ts';
import { articleCard, shownArticles, type ArticleCard } from './articles.ts';
import { directoryOf } from './directory.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { type ProvenanceLine, provenanceOfEntries } from './provenance.ts';
import { shownPages } from './pages-shown.ts';
import { professionalsCards, type ProfessionalsCard } from './professionals.ts';

/** `/professionals/`: the way to all that there is for people who work with children and families. */
export interface ProfessionalsPage {
  frame: Frame;
  texts: ProfessionalsTexts;
  title: string;
  intro: string;
  cards: ProfessionalsCard[];
  /** The articles for professionals. */
  articles: ArticleCard[];
  /** Pages of text that name professionals among their readers, and the list of services for them. */
  links: Link[];
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** Makes the first page for professionals of a portal that is for them. */
export function professionalsPage(portal: Portal): ProfessionalsPage {
  const texts = professionalsNl(portal.site.tone);
  const { title } = texts;
  const intro = texts.intro(portal.municipality.name);
  const about = aboutIdOf(portal.site);
  const pageFrame = frame(portal, { path: professionalsHref, title, description: intro });
  const articles = shownArticles(portal).filter(({ data }) => data.audiences.includes('professionals'));
  return {
    frame: pageFrame,
    texts,
    title,
    intro,
    cards: professionalsCards(portal),
    articles: articles.map(articleCard),
    provenance: provenanceOfEntries(portal, articles),
    links: [
      ...shownPages(portal)
        .filter(({ id, data }) => id !== about && data.audiences?.includes('professionals') === true)
        .map(({ id, data }) => ({ label: data.title, href: pageHref(id, about) })),
      ...servicesLink(portal, texts),
    ],
    jsonLd: [breadcrumbList(portal.site.url, pageFrame.breadcrumb)],
  };
}

function servicesLink(portal: Portal, { forProfessionals }: ProfessionalsTexts): Link[] {
  const { entries, lists } = directoryOf(portal);
  const href = listHref('voor', audienceIds.professionals);
  const count = entries.filter(({ audiences }) => audiences.includes('professionals')).length;
  return lists.some((list) => list.href === href) ? [{ label: forProfessionals(count), href }] : [];
}
