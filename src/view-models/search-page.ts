import { directoryNl } from '../messages/directory.nl.ts';
import { searchNl, type SearchTexts } from '../messages/search.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { listHref, type ListKind } from '../sites/list-addresses.ts';
import { directoryHref, organizationsHref, searchHref } from '../sites/routes.ts';
import { phoneView, type PhoneView } from './contact-channels.ts';
import type { Choice } from './directory-page.ts';
import { directoryOf } from './directory.ts';
import { frame, type Frame, type HelpNumber, type Link } from './frame.ts';
import { summarizeLocations, type LocationSummary } from './location-summary.ts';
import { walkInPoints } from './locations-shown.ts';
import { noWalkInOf, type NoWalkIn } from './no-walk-in.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';

/** `/zoeken/`: searching, and what helps who finds nothing or has no script. */
export interface SearchPage {
  frame: Frame;
  texts: SearchTexts;
  /** That the browser remembers what was looked for. */
  notice: SensitiveNotice;
  /** Lists of services by subject, age and village: what works without a script. */
  lists: { id: string; label: string; choices: Choice[] }[];
  /** To the lists of everything. */
  everything: Link[];
  phone: PhoneView;
  /** The walk-in point that opens first. */
  walkIn?: LocationSummary;
  noWalkIn?: NoWalkIn;
  questions?: { title: string; explanation: string };
  /** On a portal for young people: whom they can tell anything. */
  listener?: HelpNumber;
}

/** The kinds of list that somebody knows to be theirs. */
const kinds: readonly ListKind[] = ['thema', 'leeftijd', 'plaats'];

/** Makes the page on which one searches. Search engines leave it out: without a query it holds nothing of its own. */
export function searchPage(portal: Portal): SearchPage {
  const texts = searchNl(portal.site.tone);
  const directory = directoryNl(portal.site.tone);
  // Whoever types that it is not safe at home may have to be gone at once; what was typed stands in the box and in the address.
  const pageFrame = frame(portal, { path: searchHref, title: texts.title, description: texts.description, exit: true });
  const { questions } = portal.site;
  const { home } = pageFrame.texts;
  const [walkIn] = summarizeLocations(portal, walkInPoints(portal));
  const noWalkIn = noWalkInOf(portal);
  // Who has run away needs somebody who listens to children; so does one who finds nothing.
  const listener = portal.site.audiences.includes('youth')
    ? pageFrame.crisis.find(({ first }) => first.includes('running-away'))
    : undefined;
  return {
    frame: { ...pageFrame, noindex: true },
    texts,
    notice: { ...sensitiveNotice(portal), text: texts.remembered },
    lists: directoryOf(portal)
      .kinds.filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, lists }) => ({
        id: kind,
        label: directory.lists[kind].all,
        choices: lists.map(({ id, label, count }) => ({ label, href: listHref(kind, id), count: directory.count(count), current: false })),
      })),
    everything: [
      { label: texts.everything, href: directoryHref },
      { label: texts.organizations, href: organizationsHref },
    ],
    phone: phoneView(portal),
    ...(walkIn === undefined ? {} : { walkIn }),
    ...(noWalkIn === undefined ? {} : { noWalkIn }),
    ...(questions === undefined
      ? {}
      : { questions: { title: questions.anonymous === true ? home.askAnonymously : home.ask, explanation: questions.explanation } }),
    ...(listener === undefined ? {} : { listener }),
  };
}
