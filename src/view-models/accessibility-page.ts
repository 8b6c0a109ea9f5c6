import type { Portal } from '../portal/portal.ts';
import { accessibilityHref, contactHref } from '../sites/routes.ts';
import { createWording } from '../hours-wording/wording.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { textsOf } from './texts.ts';
import { originOfSettings, provenanceOfAll, type ProvenanceLine } from './provenance.ts';

/** `/toegankelijkheid/`: the statement in the national register, what is tested, and where to report a problem. */
export interface AccessibilityPage {
  frame: Frame;
  title: string;
  intro: string;
  statement: {
    /** The status in the register, or why there is none. */
    text: string;
    /** The statement itself, which only the register keeps. */
    link?: Link;
  };
  /** Ways to report a problem, the most direct one first. */
  report: Link[];
  provenance: ProvenanceLine;
}

/** The national register of accessibility statements, of the ministry of the interior. */
const register = 'https://www.toegankelijkheidsverklaring.nl/register/';

/** Makes the page about accessibility. The statement stands in the register alone, so that there are no two that differ. */
export function accessibilityPage(portal: Portal): AccessibilityPage {
  const { accessibility: texts, provenance } = textsOf(portal);
  const { accessibilityStatement: statement, editorialContact, example } = portal.site;
  const isDirect = editorialContact.url !== undefined || editorialContact.email !== undefined;
  const without = example ? texts.statementOfExample : texts.statementWithoutNumber;
  return {
    frame: frame(portal, { path: accessibilityHref, title: texts.title, description: texts.intro }),
    title: texts.title,
    intro: texts.intro,
    provenance: provenanceOfAll(portal, [originOfSettings(portal)], provenance, createWording()),
    statement: {
      text: statement?.status === undefined ? without : texts.statuses[statement.status],
      ...(statement?.number === undefined
        ? {}
        : { link: { label: texts.statementIn(String(statement.number)), href: `${register}${String(statement.number)}` } }),
    },
    report: [
      ...(editorialContact.url === undefined ? [] : [{ label: texts.reportForm, href: editorialContact.url }]),
      ...(editorialContact.email === undefined
        ? []
        : [{ label: texts.reportTo(editorialContact.name), href: `mailto:${editorialContact.email}` }]),
      { label: isDirect ? texts.otherWays : texts.contact, href: contactHref },
    ],
  };
}
