import { directoryNl } from '../messages/directory.nl.ts';
import { searchNl, type SearchTexts } from '../messages/search.nl.ts';
import type { SearchPageTexts } from '../messages/search-texts.ts';
import type { Portal } from '../portal/portal.ts';
import type { SaidInLanguage } from '../search/hits-in-language.ts';
import { listHref, type ListKind } from '../sites/list-addresses.ts';
import { directoryHref, organizationsHref, searchHref } from '../sites/routes.ts';
import { phoneView, type PhoneView } from './contact-channels.ts';
import type { Choice } from './directory-page.ts';
import { directoryOf } from './directory.ts';
import { frame, type Frame, type HelpNumber, type Link, type PageFrame } from './frame.ts';
import { summarizeLocations, type LocationSummary } from './location-summary.ts';
import { walkInPoints } from './locations-shown.ts';
import { noWalkInOf, type NoWalkIn } from './no-walk-in.ts';
import { sensitiveNotice, type SensitiveNotice } from './sensitive-notice.ts';

/** A page on which one searches, in any language: the box and the results. */
export interface SearchBoxPage {
  frame: PageFrame;
  texts: SearchPageTexts;
  /** The address of the page itself, to which its form leads. */
  action: string;
  /** Of a page in another language than Dutch: by their addresses, what it says of pages that the index has in Dutch only. */
  said?: Readonly<Record<string, SaidInLanguage>>;
  /** That the browser remembers what was looked for. */
  notice: SensitiveNotice;
}

/** `/zoeken/`: searching, and what helps who finds nothing or has no script. */
export interface SearchPage extends SearchBoxPage {
  frame: Frame;
  texts: SearchTexts;
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

/** Whom young people can tell anything: who has run away needs somebody who listens to children, and so does one who finds nothing. */
export const listenerOf = ({ site }: Portal, { crisis }: Pick<PageFrame, 'crisis'>): HelpNumber | undefined =>
  site.audiences.includes('youth') ? crisis.find(({ first }) => first.includes('running-away')) : undefined;

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
  const listener = listenerOf(portal, pageFrame);
  return {
    frame: { ...pageFrame, noindex: true },
    texts,
    action: searchHref,
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
