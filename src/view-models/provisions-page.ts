import type { DirectoryEntry } from '../directory/entry.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { professionalsNl, type ProfessionalsTexts } from '../messages/professionals.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { careLevelLabels, careLevels, wmoFunctionLabels, wmoFunctions, type CareLevel, type WmoFunction } from '../schemas/shared/wmo.ts';
import { professionalsHrefs } from '../sites/professionals-addresses.ts';
import { directoryOf } from './directory.ts';
import type { Frame, Link } from './frame.ts';
import { functionHref, provenanceOfServices } from './functions-page.ts';
import { otherProfessionalsPages, professionalsFrame } from './professionals.ts';
import type { ProvenanceLine } from './provenance.ts';

/** The services of one function and one level. */
export interface ProvisionsCell {
  /** “3 vormen van hulp”, or that there are none. */
  count: string;
  /** By name; the first of them when there are many. */
  services: { name: string; href: string }[];
  /** To the list with the rest of them: “en nog 12”, “bij signaleren”. */
  rest?: Link & { of: string };
}

/** `/professionals/overzicht/`: all provisions by function and by level. */
export interface ProvisionsPage {
  frame: Frame;
  texts: ProfessionalsTexts;
  title: string;
  intro: string;
  /** The names of the levels. */
  columns: string[];
  /** One for each function, each with a cell for each level; none when the portal has no services. */
  rows: { title: string; cells: ProvisionsCell[] }[];
  /** Services of which nobody wrote the function. */
  otherwise?: string;
  others: Link[];
  provenance?: ProvenanceLine;
  jsonLd: object[];
}

/** Services in one cell. A cell with all of a large municipality would make the table longer than anybody reads. */
const mostInCell = 20;

/** Makes the matrix of provisions. A column of services whose level is not known is there only when there are such. */
export function provisionsPage(portal: Portal): ProvisionsPage {
  const texts = professionalsNl(portal.site.tone);
  const { title, unknownLevel, otherwise } = texts.provisions;
  const intro = texts.provisions.intro(portal.municipality.name);
  const path = professionalsHrefs.provisions;
  const frame = professionalsFrame(portal, { path, title, description: intro });
  const { entries } = directoryOf(portal);
  const placed = entries.filter((entry) => entry.wmoFunctions.length > 0).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const levels: (CareLevel | undefined)[] = [...careLevels, ...(placed.some(({ level }) => level === undefined) ? [undefined] : [])];
  const left = entries.length - placed.length;
  return {
    frame,
    texts,
    title,
    intro,
    columns: levels.map((level) => (level === undefined ? unknownLevel : careLevelLabels[level])),
    rows:
      placed.length === 0
        ? []
        : wmoFunctions.map((one) => ({
            title: wmoFunctionLabels[one],
            cells: levels.map((level) =>
              cellOf(
                portal,
                one,
                placed.filter((entry) => entry.level === level && entry.wmoFunctions.includes(one)),
                texts,
              ),
            ),
          })),
    ...(left === 0 ? {} : { otherwise: otherwise(left) }),
    others: otherProfessionalsPages(portal, path),
    ...provenanceOfServices(portal, (entry) => entry.wmoFunctions.length > 0),
    jsonLd: [breadcrumbList(portal.site.url, frame.breadcrumb)],
  };
}

function cellOf(portal: Portal, one: WmoFunction, services: readonly DirectoryEntry[], texts: ProfessionalsTexts): ProvisionsCell {
  const rest = services.length - mostInCell;
  return {
    count: services.length === 0 ? texts.provisions.none : texts.count(services.length),
    services: services.slice(0, mostInCell).map(({ name, href }) => ({ name, href })),
    ...(rest <= 0 ? {} : { rest: { label: texts.rest(rest), of: texts.of(wmoFunctionLabels[one]), href: functionHref(portal, one) } }),
  };
}
