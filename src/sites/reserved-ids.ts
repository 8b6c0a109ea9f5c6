import { agendaHref } from './agenda-addresses.ts';
import { professionalsHref } from './professionals-addresses.ts';
import {
  aboutHref,
  accessibilityHref,
  agesFolder,
  articlesFolder,
  askHref,
  contactHref,
  directoryHref,
  experiencesHref,
  newsHref,
  newslettersHref,
  languagesHref,
  organizationsHref,
  pollsHref,
  questionsHref,
  searchFolder,
  searchHref,
  shortlistHref,
  topicsHref,
  walkInHref,
  youthHref,
} from './routes.ts';

/**
 * Words that cannot be the id of a portal: where all portals stand side by side, `/<id>/` and `<id>.localhost` would lead to something else,
 * or one file would take the place of another.
 */
export const reservedSiteIds: ReadonlySet<string> = new Set([
  ...[
    walkInHref,
    contactHref,
    organizationsHref,
    directoryHref,
    shortlistHref,
    aboutHref,
    accessibilityHref,
    searchHref,
    topicsHref,
    agesFolder,
    articlesFolder,
    agendaHref,
    newsHref,
    askHref,
    questionsHref,
    youthHref,
    experiencesHref,
    pollsHref,
    professionalsHref,
    newslettersHref,
    languagesHref,
  ].map((href) => href.replaceAll('/', '')),
  'media',
  'letters',
  searchFolder.replaceAll('/', ''),
  'huisstijl',
  'admin',
  '404',
  'index',
  'localhost',
  'www',
]);

/**
 * Words that cannot be the id of an entry: a web server takes `index` for the folder itself, and `404` for the page of what is not there. The
 * others are the words under `/sociale-kaart/` that are no service (`sites/list-addresses.ts`), some of which stand under `/agenda/` too.
 */
export const reservedEntryIds: ReadonlySet<string> = new Set([
  'index',
  '404',
  'thema',
  'leeftijd',
  'plaats',
  'voor',
  'functie',
  'pagina',
  'gegevens',
]);
