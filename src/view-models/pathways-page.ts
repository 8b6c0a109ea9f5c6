import { ageText } from '../directory/age.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording } from '../hours-wording/wording.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { professionalsNl, type ProfessionalsTexts } from '../messages/professionals.nl.ts';
import { pick, type Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { Pathway, PathwayKind } from '../schemas/pathways.ts';
import { ageInMonths } from '../schemas/shared/people.ts';
import { pathwayAnchor } from '../sites/anchors.ts';
import { professionalsHrefs } from '../sites/professionals-addresses.ts';
import { articleHref, organizationHref, pageHref, serviceHref } from '../sites/routes.ts';
import { isArticleShown } from '../sites/shown-articles.ts';
import { shownOrganizations } from '../sites/shown-organizations.ts';
import { aboutIdOf, isPageShown } from '../sites/shown-pages.ts';
import { pathwayPages, type PathwayPageName } from '../sites/shown-pathways.ts';
import { isServiceShown } from '../sites/shown-services.ts';
import type { Frame, Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { otherProfessionalsPages, professionalsFrame } from './professionals.ts';
import { provenanceOf, type ProvenanceLine } from './provenance.ts';

/** One step of an agreement. */
export interface StepView {
  title: string;
  text?: string;
  /** Who leads or decides. */
  lead?: string;
  organizations: NamedLink[];
  services: NamedLink[];
}

/** An agreement between professionals in words. */
export interface PathwayView {
  kind: PathwayKind;
  /** Id of its heading. */
  anchor: string;
  title: string;
  summary: string;
  /** “Van 0 tot en met 3 jaar”; left out when it is about no age in particular. */
  age?: string;
  /** What stands in a referral index, a row each. */
  facts: { term: string; description: string }[];
  /** Title above the steps. */
  stepsTitle: string;
  /** Before who leads: “Wie beslist”. */
  leadLabel: string;
  steps: StepView[];
  organizations: NamedLink[];
  services: NamedLink[];
  reading: NamedLink[];
  provenance: ProvenanceLine;
}

/** `/professionals/zorgstructuur/` and its neighbours: what has been agreed about one subject. */
export interface PathwaysPage {
  frame: Frame;
  texts: ProfessionalsTexts;
  title: string;
  intro: string;
  /** What holds for all that follows. */
  note?: string;
  /** The steps of each age beside each other; empty where there are none to compare. */
  diagram: { title: string; href: string; steps: string[] }[];
  pathways: PathwayView[];
  others: Link[];
  jsonLd: object[];
}

/** A link in a sentence. */
interface NamedLink {
  name: string;
  href: string;
}

/** Makes a page about agreements that the portal has. */
export function pathwaysPage(portal: Portal, name: PathwayPageName): PathwaysPage {
  const texts = professionalsNl(portal.site.tone);
  const { title } = texts[name];
  const intro = name === 'structure' ? texts.structure.intro(portal.municipality.name) : texts[name].intro;
  const path = professionalsHrefs[name];
  const entries = pathwaysOf(portal, name);
  const care = entries.filter(({ data }) => data.kind === 'care');
  const frame = professionalsFrame(portal, { path, title, description: intro });
  return {
    frame,
    texts,
    title,
    intro,
    ...noteOf(name, entries, texts),
    diagram:
      care.length < 2
        ? []
        : care.map(({ id, data }) => ({
            title: data.title,
            href: `#${pathwayAnchor(id)}`,
            steps: data.steps.map((step) => step.title),
          })),
    pathways: entries.map((entry) => pathwayView(portal, entry, texts)),
    others: otherProfessionalsPages(portal, path),
    jsonLd: [breadcrumbList(portal.site.url, frame.breadcrumb)],
  };
}

/** The agreements on a page, by kind; those for the youngest first, those for no age in particular last. */
function pathwaysOf(portal: Portal, name: PathwayPageName): PortalEntry<'pathways'>[] {
  const kinds: readonly PathwayKind[] = pathwayPages[name];
  return [...portal.entries.pathways.values()]
    .filter(({ data }) => kinds.includes(data.kind))
    .sort(
      ({ data: a }, { data: b }) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(youngest(a), youngest(b)) || a.title.localeCompare(b.title, 'nl'),
    );
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

const youngest = ({ age }: Pathway) => (age === undefined ? Infinity : age.from === undefined ? -Infinity : ageInMonths(age.from));

function noteOf(name: PathwayPageName, entries: readonly PortalEntry<'pathways'>[], texts: ProfessionalsTexts): { note?: string } {
  if (name === 'index') return { note: texts.index.here };
  if (name === 'escalation' && entries.every(({ data }) => data.kind !== 'escalation')) return { note: texts.escalation.noLadder };
  return {};
}

function pathwayView(portal: Portal, entry: PortalEntry<'pathways'>, texts: ProfessionalsTexts): PathwayView {
  const { data } = entry;
  const age = data.age === undefined ? undefined : ageText(data.age, directoryNl(portal.site.tone).age);
  return {
    kind: data.kind,
    anchor: pathwayAnchor(entry.id),
    title: data.title,
    summary: data.summary,
    ...(age === undefined ? {} : { age: `${age.charAt(0).toUpperCase()}${age.slice(1)}` }),
    facts: data.index === undefined ? [] : factsOf(data.index, texts),
    stepsTitle: data.kind === 'referral-index' ? texts.index.steps : texts.steps,
    leadLabel: texts.lead[data.kind],
    steps: data.steps.map(({ title, text, lead, organizations, services }) => ({
      title,
      ...(text === undefined ? {} : { text }),
      ...(lead === undefined ? {} : { lead }),
      organizations: organizationLinks(portal, organizations),
      services: serviceLinks(portal, services),
    })),
    organizations: organizationLinks(portal, data.organizations),
    services: serviceLinks(portal, data.services),
    reading: readingLinks(portal, data),
    provenance: provenanceOf(portal, entry, textsOf(portal).provenance, createWording()),
  };
}

function factsOf({ name, records, access, informs, manager }: NonNullable<Pathway['index']>, { index }: ProfessionalsTexts) {
  const rows: [string, string | undefined][] = [
    [index.name, name],
    [index.records, records.length === 0 ? index.recordsUnknown : sentence(records.join(', '))],
    [index.not, index.notText],
    [index.access, access],
    [index.informs, informs],
    [index.manager, manager],
  ];
  return rows.flatMap(([term, description]) => (description === undefined ? [] : { term, description }));
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function organizationLinks(portal: Portal, ids: readonly string[]): NamedLink[] {
  const shown = shownOrganizations(portal);
  return pick(portal, 'organizations', ids)
    .filter(({ id }) => shown.has(id))
    .map(({ id, data }) => ({ name: data.name, href: organizationHref(id) }));
}

const serviceLinks = (portal: Portal, ids: readonly string[]): NamedLink[] =>
  pick(portal, 'services', ids)
    .filter(({ data }) => isServiceShown(portal, data))
    .map(({ id, data }) => ({ name: data.name, href: serviceHref(id) }));

const readingLinks = (portal: Portal, { pages, articles }: Pathway): NamedLink[] => [
  ...pick(portal, 'pages', pages)
    .filter((entry) => isPageShown(portal, entry))
    .map(({ id, data }) => ({ name: data.title, href: pageHref(id, aboutIdOf(portal.site)) })),
  ...pick(portal, 'articles', articles)
    .filter(({ data }) => isArticleShown(portal, data))
    .map(({ id, data }) => ({ name: data.title, href: articleHref(id) })),
];
