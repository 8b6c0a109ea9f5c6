import { professionalsHref, professionalsHrefs } from '../../../src/sites/professionals-addresses.ts';
import {
  aboutHref,
  accessibilityHref,
  askHref,
  contactHref,
  directoryHref,
  experiencesHref,
  homeHref,
  newsHref,
  pollsHref,
  questionsHref,
  newslettersHref,
  organizationsHref,
  agesFolder,
  articlesFolder,
  languagesHref,
  shortlistHref,
  searchHref,
  topicsHref,
  walkInHref,
  youthHref,
} from '../../../src/sites/routes.ts';
import { agendaHref } from '../../../src/sites/agenda-addresses.ts';
import { languageAddress } from '../../../src/sites/language-in-address.ts';
import { directoryWords } from '../../../src/sites/list-addresses.ts';

/** The kinds of page that a portal has in other languages, by those of the same pages in Dutch. */
const kindsInLanguages = {
  home: 'language',
  search: 'language-search',
  location: 'language-location',
  article: 'language-article',
  directory: 'language-directory',
  service: 'language-service',
  topics: 'language-topics',
  topic: 'language-topic',
  agenda: 'language-agenda',
} as const;

type LanguagePageKind = (typeof kindsInLanguages)[keyof typeof kindsInLanguages];

/** The kinds of page a portal has. */
export type PageKind =
  | 'home'
  | 'walk-in'
  | 'location'
  | 'poster'
  | 'directory'
  | 'directory-list'
  | 'service'
  | 'shortlist'
  | 'search'
  | 'contact'
  | 'organizations'
  | 'organization'
  | 'text'
  | 'article'
  | 'topics'
  | 'topic'
  | 'agenda'
  | 'agenda-list'
  | 'event'
  | 'news'
  | 'news-item'
  | 'ask'
  | 'questions'
  | 'question'
  | 'youth'
  | 'experiences'
  | 'experience'
  | 'polls'
  | 'poll'
  | 'professionals'
  | 'pathways'
  | 'provisions'
  | 'newsletters'
  | 'newsletter'
  | 'accessibility'
  | 'languages'
  | LanguagePageKind
  | 'style-guide'
  | 'not-found';

/** File with the page of an address that does not exist. */
export const notFoundFile = '404.html';

/** Address of the style guide, which is built on request and never published. */
export const styleGuidePath = '/stijlgids/';

const byPath: Readonly<Record<string, PageKind>> = {
  [homeHref]: 'home',
  [walkInHref]: 'walk-in',
  [contactHref]: 'contact',
  [organizationsHref]: 'organizations',
  [directoryHref]: 'directory',
  [shortlistHref]: 'shortlist',
  [searchHref]: 'search',
  [topicsHref]: 'topics',
  [agendaHref]: 'agenda',
  [newsHref]: 'news',
  [askHref]: 'ask',
  [questionsHref]: 'questions',
  [youthHref]: 'youth',
  [experiencesHref]: 'experiences',
  [pollsHref]: 'polls',
  [professionalsHref]: 'professionals',
  [professionalsHrefs.functions]: 'professionals',
  [professionalsHrefs.calling]: 'professionals',
  [professionalsHrefs.provisions]: 'provisions',
  [professionalsHrefs.structure]: 'pathways',
  [professionalsHrefs.index]: 'pathways',
  [professionalsHrefs.escalation]: 'pathways',
  [newslettersHref]: 'newsletters',
  [accessibilityHref]: 'accessibility',
  [languagesHref]: 'languages',
  [styleGuidePath]: 'style-guide',
  '/404.html': 'not-found',
};

/** The pages on which one searches, which read what stands in the address and are one whole script. */
export const searchKinds: ReadonlySet<PageKind | undefined> = new Set<PageKind>(['search', 'language-search']);

/** The root-relative address of an HTML file in a web root: `inloop/elst/index.html` is `/inloop/elst/`. */
export const pathOfFile = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The kind of the page at a root-relative address; undefined for a kind that is not known here. */
export function pageKindOf(path: string): PageKind | undefined {
  const known = byPath[path];
  if (known !== undefined) return known;
  if (/^\/inloop\/[^/]+\/poster\/$/.test(path)) return 'poster';
  if (/^\/inloop\/[^/]+\/$/.test(path)) return 'location';
  if (/^\/organisaties\/pagina\/\d+\/$/.test(path)) return 'organizations';
  if (isUnder(organizationsHref, path)) return 'organization';
  if (/^\/agenda\/[^/]+\/[^/]+\/$/.test(path)) return 'agenda-list';
  if (isUnder(agendaHref, path)) return 'event';
  if (isUnder(questionsHref, path)) return 'question';
  if (isUnder(experiencesHref, path)) return 'experience';
  if (isUnder(pollsHref, path)) return 'poll';
  if (isUnder(newsHref, path)) return 'news-item';
  if (isUnder(newslettersHref, path)) return 'newsletter';
  if (isUnder(articlesFolder, path)) return 'article';
  const dutch = languageAddress(path);
  if (dutch !== undefined) return (kindsInLanguages as Partial<Record<PageKind, PageKind>>)[pageKindOf(dutch.path) ?? 'not-found'];
  if (isUnder(topicsHref, path) || isUnder(agesFolder, path)) return 'topic';
  if (path.startsWith(directoryHref)) {
    const [word = ''] = path.slice(directoryHref.length).split('/');
    if (directoryWords.includes(word)) return 'directory-list';
    return isUnder(directoryHref, path) ? 'service' : undefined;
  }
  return path.startsWith(aboutHref) ? 'text' : undefined;
}

const isUnder = (folder: string, path: string) => path.startsWith(folder) && /^[^/]+\/$/.test(path.slice(folder.length));
