import { endOfDay } from '../opening-hours/local-date.ts';
import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording } from '../hours-wording/wording.ts';
import { pollsNl, type PollTexts } from '../messages/polls.nl.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import { pollHref, pollsHref } from '../sites/routes.ts';
import { isPollShown } from '../sites/shown-polls.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { type ProvenanceLine, provenanceOfEntries } from './provenance.ts';

/** An answer of a poll with its part of the votes. */
export interface PollOption {
  id: string;
  label: string;
  /** Whole percents of all votes; left out when nobody counted this answer, or another. */
  percent?: number;
  /** “12 stemmen, 80 procent”, or that it was not counted. */
  text: string;
}

/** A poll: its question, its form where one can vote, and what was counted. */
export interface PollView {
  id: string;
  question: string;
  href: string;
  explanation?: string;
  /** From when (epoch milliseconds) one cannot vote. */
  closes: number;
  /** Whether that had come when the portal was built. */
  closed: boolean;
  /** “U kunt stemmen tot en met 1 december 2026.” */
  open: string;
  /** “De poll is gesloten sinds 2 december 2026.” */
  over: string;
  options: PollOption[];
  /** Left out when nothing was counted. */
  total?: string;
  /** Where votes go; left out on a portal that counts none. */
  vote?: { action: string; to: string };
}

/** `/poll/`: all polls, those that are open first. */
export interface PollsPage {
  frame: Frame;
  texts: PollTexts;
  polls: PollView[];
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** `/poll/<id>/`. */
export interface PollPage {
  frame: Frame;
  texts: PollTexts;
  poll: PollView;
  all: Link;
  provenance: ProvenanceLine;
  jsonLd: object[];
}

/** The polls that a portal shows: the one that closes last on top. */
export const shownPolls = (portal: Portal): PortalEntry<'polls'>[] =>
  [...portal.entries.polls.values()]
    .filter(({ data }) => isPollShown(portal, data))
    .sort((a, b) => (a.data.closesOn > b.data.closesOn ? -1 : a.data.closesOn < b.data.closesOn ? 1 : a.id < b.id ? -1 : 1));

/** The poll that is open now, for the home page; `undefined` when there is none. */
export function openPoll(portal: Portal): PollView | undefined {
  return shownPolls(portal)
    .map((entry) => pollView(portal, entry))
    .findLast(({ closed }) => !closed);
}

/** Makes what a page shows of a poll. */
export function pollView({ site, now }: Portal, { id, data }: PortalEntry<'polls'>): PollView {
  const poll = pollsNl(site.tone);
  const wording = createWording();
  const closes = endOfDay(data.closesOn);
  const total = data.options.reduce((sum, { votes = 0 }) => sum + votes, 0);
  // Parts of a whole that nobody knows would be wrong.
  const isPartial = data.options.some(({ votes }) => votes === undefined);
  return {
    id,
    question: data.question,
    href: pollHref(id),
    closes,
    closed: closes <= now,
    open: poll.open(wording.date(data.closesOn)),
    over: poll.closed(wording.date(data.closesOn)),
    options: data.options.map(({ id: option, label, votes }) => {
      if (votes === undefined) return { id: option, label, text: poll.uncounted };
      if (isPartial) return { id: option, label, text: poll.votes(votes) };
      const percent = total === 0 ? 0 : Math.round((100 * votes) / total);
      return { id: option, label, percent, text: poll.share(poll.votes(votes), percent) };
    }),
    ...(data.explanation === undefined ? {} : { explanation: data.explanation }),
    ...(total === 0 ? {} : { total: isPartial ? poll.partial(total) : poll.total(total) }),
    ...(site.votes === undefined ? {} : { vote: { action: site.votes, to: poll.to(new URL(site.votes).host) } }),
  };
}

/** Makes the page with all polls. */
export function pollsPage(portal: Portal): PollsPage {
  const { site, municipality } = portal;
  const texts = pollsNl(site.tone);
  const pageFrame = frame(portal, { path: pollsHref, title: texts.archive, description: texts.description(municipality.name) });
  const polls = shownPolls(portal);
  return {
    frame: pageFrame,
    texts,
    polls: polls.map((entry) => pollView(portal, entry)),
    provenance: provenanceOfEntries(portal, polls),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
  };
}

/** Makes the page of a poll that the portal shows. */
export function pollPage(portal: Portal, entry: PortalEntry<'polls'>): PollPage {
  const { site, municipality } = portal;
  const texts = pollsNl(site.tone);
  const poll = pollView(portal, entry);
  const pageFrame = frame(portal, {
    path: pollHref(entry.id),
    title: poll.question,
    description: poll.explanation ?? texts.description(municipality.name),
    parents: [{ label: texts.archive, href: pollsHref }],
  });
  return {
    frame: pageFrame,
    texts,
    poll,
    all: { label: texts.archive, href: pollsHref },
    provenance: provenanceOfEntries(portal, [entry]),
    jsonLd: [breadcrumbList(site.url, pageFrame.breadcrumb)],
  };
}
