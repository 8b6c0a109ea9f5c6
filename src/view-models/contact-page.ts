import { createWording } from '../hours-wording/wording.ts';
import { contactHref, organizationHref } from '../sites/routes.ts';
import { channelsOf, phoneView, type PhoneView } from './contact-channels.ts';
import { crisisEntries } from './crisis-entries.ts';
import { frame, type Frame } from './frame.ts';
import { textsOf } from './texts.ts';
import { walkInPoints } from './locations-shown.ts';
import { pick, type Portal } from '../portal/portal.ts';
import { originOfSettings, originsOf, provenanceOfAll, type ProvenanceLine } from './provenance.ts';

/** `/contact/`: how to reach the portal, and who to call in need. */
export interface ContactPage {
  frame: Frame;
  title: string;
  intro: string;
  phone: PhoneView;
  email?: string;
  questions?: {
    explanation: string;
    form?: string;
    email?: string;
    anonymous: boolean;
    answeredBy: { name: string; href: string }[];
    within?: string;
  };
  hasWalkIn: boolean;
  editorial: { name: string; email?: string; url?: string };
  /** Of the ways to reach the portal. */
  provenance: ProvenanceLine;
  /** Of the help numbers; left out when there are none. */
  crisisProvenance?: ProvenanceLine;
}

/** Makes the contact page. */
export function contactPage(portal: Portal): ContactPage {
  const { contact, provenance } = textsOf(portal);
  const wording = createWording();
  const crisis = originsOf(crisisEntries(portal));
  const { email, questions, editorialContact } = portal.site;
  const intro = contact.intro(channelsOf(portal));
  return {
    frame: frame(portal, { path: contactHref, title: contact.title, description: intro }),
    title: contact.title,
    intro,
    phone: phoneView(portal),
    hasWalkIn: walkInPoints(portal).length > 0,
    editorial: {
      name: editorialContact.name,
      ...(editorialContact.email === undefined ? {} : { email: editorialContact.email }),
      ...(editorialContact.url === undefined ? {} : { url: editorialContact.url }),
    },
    provenance: provenanceOfAll(portal, [originOfSettings(portal)], provenance, wording),
    ...(crisis.length === 0 ? {} : { crisisProvenance: provenanceOfAll(portal, crisis, provenance, wording) }),
    ...(email === undefined ? {} : { email }),
    ...(questions === undefined
      ? {}
      : {
          questions: {
            explanation: questions.explanation,
            anonymous: questions.anonymous === true,
            answeredBy: pick(portal, 'organizations', questions.answeredBy).map(({ id, data }) => ({
              name: data.name,
              href: organizationHref(id),
            })),
            ...(questions.form === undefined ? {} : { form: questions.form }),
            ...(questions.email === undefined ? {} : { email: questions.email }),
            ...(questions.within === undefined ? {} : { within: questions.within }),
          },
        }),
  };
}
