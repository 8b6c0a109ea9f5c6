import type { DirectoryEntry } from '../directory/entry.ts';
import { createWording, type Wording } from '../hours-wording/wording.ts';
import { directoryNl, type DirectoryTexts } from '../messages/directory.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { mergeCompact } from '../opening-hours/compact.ts';
import { directoryHref } from '../sites/routes.ts';
import { textsOf } from './texts.ts';
import type { LocationSummary } from './location-summary.ts';
import { areasText, audienceText, channelsText, type EntryWords } from '../directory/entry-words.ts';
import type { InterfaceLanguage } from '../schemas/shared/languages.ts';
import { isCompact } from '../directory/hours-code.ts';

/** Whether a service can be had now, as the line with its opening times says it. */
export type CardStatus = Pick<LocationSummary, 'next' | 'compact' | 'closed'>;

/** A fact on a card. */
export interface CardFact {
  kind: 'audience' | 'place' | 'how' | 'cost' | 'referral';
  /** What it is a fact of, for who hears it. */
  label: string;
  text: string;
}

/** A service as its card shows it: all that says whether it is the right one. What is not known stands together in one line. */
export interface DirectoryCardView {
  /** Permanent id of the service. */
  id: string;
  name: string;
  href: string;
  /** The language of its page, where that is another. */
  hreflang?: InterfaceLanguage;
  summary: string;
  /** Who offers it. */
  provider?: string;
  alert?: string;
  /** Left out when no times are known. */
  status?: CardStatus;
  waiting?: string;
  facts: CardFact[];
  /** “Nog niet bekend: kosten, tijden.” */
  notKnown?: string;
  /** When somebody last checked it, and how near it is: “Gecontroleerd op 21 november 2026. Uit de buurt.” */
  checked: string;
  /** The check was longer ago than the portal allows; then `checked` says what to do. */
  stale: boolean;
}

/** How a card speaks: in Dutch, or in the language of the page it stands on. */
export interface CardSpeech {
  wording: Wording;
  texts: Pick<DirectoryTexts, 'everybody' | 'places' | 'waiting'> & { facts: Readonly<Record<CardFact['kind'], string>> };
  /** What readers and ways are called; Dutch when left out. */
  words?: EntryWords;
  /** A name or what an editor wrote, as it stands among the words of the page. */
  named: (text: string) => string;
  /** What is not known of the service; `undefined` when all is, or where nothing is said of that. */
  notKnown: (entry: DirectoryEntry, status: CardStatus | undefined) => string | undefined;
  /** When somebody last checked it. */
  checked: (entry: DirectoryEntry, isStale: boolean) => string;
}

/** The speech of the pages in Dutch. */
export function dutchCardSpeech(portal: Portal): CardSpeech {
  const texts = directoryNl(portal.site.tone);
  const wording = createWording();
  return {
    wording,
    texts,
    named: (text) => text,
    notKnown: (entry, status) => notKnownOf(entry, status, texts),
    checked: ({ freshness, checkedOn, layer }) => {
      const said = freshness === 'fresh' ? textsOf(portal).provenance.checkedOn(wording.date(checkedOn)) : texts.freshness[freshness];
      return `${said} ${texts.layers[layer]}.`;
    },
  };
}

/** Makes the card of a service. */
export function directoryCard(portal: Portal, entry: DirectoryEntry, speech: CardSpeech = dutchCardSpeech(portal)): DirectoryCardView {
  const { texts, wording, words, named } = speech;
  const status = statusOf(entry, wording, portal.today);
  const isStale = entry.freshness !== 'fresh';
  const audience = [audienceText(portal, entry, texts, words), entry.ageText]
    .filter((text) => text !== undefined)
    .join(words?.comma ?? ', ');
  const area = portal.entries.services.get(entry.id)?.data.area;
  const rows: [CardFact['kind'], string | undefined][] = [
    ['audience', audience === '' ? undefined : audience.charAt(0).toLocaleUpperCase(words?.language ?? 'nl') + audience.slice(1)],
    ['place', areasText(entry, texts, words) ?? (area && named(area))],
    ['how', channelsText(entry, words)],
    ['cost', entry.cost.kind === 'unknown' ? undefined : entry.cost.text],
    ['referral', entry.referral.kind === 'unknown' ? undefined : entry.referral.text],
  ];
  const notKnown = speech.notKnown(entry, status);
  return {
    id: entry.id,
    name: entry.name,
    href: entry.href,
    summary: entry.summary,
    facts: rows.flatMap(([kind, text]) => (text === undefined ? [] : { kind, label: texts.facts[kind], text })),
    checked: speech.checked(entry, isStale),
    stale: isStale,
    ...(entry.organizations.length === 0 ? {} : { provider: entry.organizations.map(({ name }) => name).join(words?.comma ?? ', ') }),
    ...(entry.alert === undefined ? {} : { alert: entry.alert }),
    ...(status === undefined ? {} : { status }),
    ...(entry.waitingTime === undefined ? {} : { waiting: texts.waiting(entry.waitingTime) }),
    ...(notKnown === undefined ? {} : { notKnown }),
  };
}

/** A card with every part, for a script that fills it in. */
export function cardToFill(portal: Portal): DirectoryCardView {
  const { facts } = directoryNl(portal.site.tone);
  const empty = '…';
  return {
    id: empty,
    name: empty,
    href: directoryHref,
    summary: empty,
    provider: empty,
    alert: empty,
    status: { next: { text: empty, until: 0 }, compact: '' },
    waiting: empty,
    facts: (['audience', 'place', 'how', 'cost', 'referral'] as const).map((kind) => ({ kind, label: facts[kind], text: empty })),
    checked: empty,
    stale: false,
  };
}

/** What can be said of the hours that open first; when these are over, of all. */
function statusOf({ opening }: DirectoryEntry, wording: Wording, today: string): CardStatus | undefined {
  const [first] = opening;
  if (first === undefined || first.status.kind === 'unknown') return undefined;
  const { status, until, text } = first;
  const interval = status.kind === 'open' ? status.interval : status.kind === 'opens' ? status.next : undefined;
  if (interval === undefined || until === undefined) return { closed: wording.sentence(text) };
  const note = interval.note === undefined ? '' : ` (${interval.note})`;
  return {
    next: { text: `${wording.day(interval.date, today)}, ${wording.timeSpan(interval)}${note}`, until },
    compact: mergeCompact(opening.map(({ code }) => code).filter(isCompact)),
  };
}

function notKnownOf(entry: DirectoryEntry, status: CardStatus | undefined, { facts, notKnown }: DirectoryTexts): string | undefined {
  const missing = [
    ...(status === undefined ? [facts.times] : []),
    ...(entry.cost.kind === 'unknown' ? [facts.cost] : []),
    ...(entry.referral.kind === 'unknown' ? [facts.referral] : []),
  ];
  return missing.length === 0 ? undefined : notKnown(missing);
}
