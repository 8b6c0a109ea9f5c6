import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { shortlistNl, type ShortlistTexts } from '../messages/shortlist.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { bucketCount } from '../shortlist/buckets.ts';
import { directoryHref, shortlistHref } from '../sites/routes.ts';
import { directoryOf } from './directory.ts';
import { frame, type Frame } from './frame.ts';

/** `/mijn-lijst/`: the services that a visitor chose. What is on it, a script fills in. */
export interface ShortlistPage {
  frame: Frame;
  texts: ShortlistTexts;
  /** In how many files its services stand. */
  files: number;
  /** What is kept, and who can see it; what matters most on this portal first. */
  explanation: string[];
  jsonLd: object[];
}

/** Makes the page of the list. */
export function shortlistPage(portal: Portal): ShortlistPage {
  const texts = shortlistNl(portal.site.tone);
  const pageFrame = frame(portal, {
    path: shortlistHref,
    title: texts.title,
    description: texts.description(portal.site.name),
    parents: [{ label: directoryNl(portal.site.tone).title, href: directoryHref }],
    // What somebody chose for themselves is nothing to find by searching.
    noindex: true,
  });
  const { lines, youth } = texts.explanation;
  return {
    frame: pageFrame,
    texts,
    files: bucketCount(directoryOf(portal).byId.size),
    explanation: portal.site.audiences.every((audience) => audience === 'youth') ? [youth, ...lines] : lines,
    jsonLd: [breadcrumbList(portal.site.url, pageFrame.breadcrumb)],
  };
}
