import type { DirectoryEntry } from '../directory/entry.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { professionalsNl, type ProfessionalsTexts } from '../messages/professionals.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { wmoFunctionLabels, wmoFunctions, type WmoFunction } from '../schemas/shared/wmo.ts';
import { listHref } from '../sites/list-addresses.ts';
import { functionIds } from '../sites/list-ids.ts';
import { professionalsHrefs } from '../sites/professionals-addresses.ts';
import { directoryHref } from '../sites/routes.ts';
import { directoryOf } from './directory.ts';
import type { Frame, Link } from './frame.ts';
import { otherProfessionalsPages, professionalsFrame } from './professionals.ts';
import { type ProvenanceLine, provenanceOfEntries } from './provenance.ts';

/** `/professionals/vijf-functies/`: what a municipality has for each of the five functions. */
export interface FunctionsPage {
  frame: Frame;
  texts: ProfessionalsTexts;
  title: string;
  intro: string;
  functions: {
    /** Id of its heading. */
    anchor: string;
    title: string;
    what: string;
    /** “12 vormen van hulp”, or that there is nothing. */
    count: string;
    /** The first of them. */
    services: { term: string; href: string; description: string }[];
    /** To all of them, when there are more. */
    more?: Link;
  }[];
  others: Link[];
  /** Left out when there is nothing that comes from somewhere. */
  provenance?: ProvenanceLine;
  jsonLd: object[];
}

const mostServices = 6;

/** Makes the page about the five functions. */
export function functionsPage(portal: Portal): FunctionsPage {
  const texts = professionalsNl(portal.site.tone);
  const { title } = texts.functions;
  const intro = texts.functions.intro(portal.municipality.name);
  const path = professionalsHrefs.functions;
  const frame = professionalsFrame(portal, { path, title, description: intro });
  return {
    frame,
    texts,
    title,
    intro,
    functions: wmoFunctions.map((one) => {
      const services = servicesOf(portal, one);
      return {
        anchor: functionIds[one],
        title: wmoFunctionLabels[one],
        what: texts.functions.what[one],
        count: services.length === 0 ? texts.functions.none : texts.count(services.length),
        services: services.slice(0, mostServices).map(({ name, href, summary }) => ({ term: name, href, description: summary })),
        ...(services.length <= mostServices
          ? {}
          : { more: { label: texts.allOf(services.length, wmoFunctionLabels[one]), href: functionHref(portal, one) } }),
      };
    }),
    others: otherProfessionalsPages(portal, path),
    ...provenanceOfServices(portal, (entry) => entry.wmoFunctions.length > 0),
    jsonLd: [breadcrumbList(portal.site.url, frame.breadcrumb)],
  };
}

/** The services that fulfil a function, those for professionals first, then in the order of the social map. */
function servicesOf(portal: Portal, one: WmoFunction): DirectoryEntry[] {
  const all = directoryOf(portal).entries.filter(({ wmoFunctions: fulfilled }) => fulfilled.includes(one));
  const isFirst = ({ audiences }: DirectoryEntry) => audiences.includes('professionals');
  return [...all.filter(isFirst), ...all.filter((entry) => !isFirst(entry))];
}

/** The list of the services that fulfil a function; all of them where there is no such list. */
export function functionHref(portal: Portal, one: WmoFunction): string {
  const href = listHref('functie', functionIds[one]);
  return directoryOf(portal).lists.some((list) => list.href === href) ? href : directoryHref;
}

/** Where some services of a portal come from; nothing when there are none. */
export function provenanceOfServices(portal: Portal, isOne: (entry: DirectoryEntry) => boolean): { provenance?: ProvenanceLine } {
  const entries = directoryOf(portal).entries.filter(isOne);
  const services = pick(
    portal,
    'services',
    entries.map(({ id }) => id),
  );
  return services.length === 0 ? {} : { provenance: provenanceOfEntries(portal, services) };
}
