import { openingFromCompact } from '../opening-hours/compact-status.ts';
import { compactTime } from '../opening-hours/compact-status.ts';
import { instantOf, localDayAt } from '../opening-hours/amsterdam.ts';
import { isoDateOf } from '../opening-hours/calendar-date.ts';
import { serviceHref } from '../sites/routes.ts';
import type { DataEntry, DirectoryData, EntryTexts } from './data.ts';
import { distanceText, type Distance } from './distance.ts';
import { fill } from './fill.ts';
import { bestOpening, hoursCodes } from './hours-code.ts';
import type { CardWords } from './words.ts';

/** When a service can be had, on its card. */
export type CardTimes =
  /** The next opening in words, true until an instant (epoch ms), and its code. */
  | { code: string; next: string; until: number }
  /** What is said where there are no times to say. */
  | { text: string };

/** What a script writes in a card. The words are those that `directoryCard` of the view models gives. */
export interface CardValues {
  id: string;
  href: string;
  name: string;
  provider?: string;
  alert?: string;
  summary?: string;
  /** Left out when no times are known. */
  times?: CardTimes;
  waiting?: string;
  facts: Partial<Record<'audience' | 'place' | 'how' | 'cost' | 'referral', string>>;
  /** What is not known, and when it was checked. */
  checked: string;
  stale: boolean;
  /** Ids of its places. */
  places: readonly string[];
}

/** What the moment and the visitor add to a card. */
export interface CardContext {
  words: CardWords;
  /** Epoch ms. */
  now: number;
  /** How far each entry is, when somebody asked for that. */
  distance?: (index: number) => Distance | undefined;
}

/** More villages and neighbourhoods than this are counted, not named. */
const mostAreas = 3;

/** What stands on the card of an entry, by its place in the list. Without `texts` it has no summary, and less is said of it. */
export function cardValues(
  data: DirectoryData,
  texts: EntryTexts | undefined,
  index: number,
  context: CardContext,
): CardValues | undefined {
  const entry = data.entries[index];
  if (entry === undefined) return undefined;
  const { words, now } = context;
  const times = timesOf(entry, texts?.times, words, now);
  const audience = capital([texts?.audience, entry.age].filter((text) => text !== undefined).join(', '));
  const place = [areasText(data, entry, words) ?? texts?.area, distanceOf(context, index)].filter((text) => text !== undefined).join(', ');
  const missing = [
    ...(times === undefined ? [words.missing.times] : []),
    ...(entry.cost === undefined ? [words.missing.cost] : []),
    ...(entry.referral === undefined ? [words.missing.referral] : []),
  ];
  const stale = entry.freshness !== 'fresh';
  const checked = entry.freshness === 'fresh' ? fill(words.checked, dateText(entry.checkedOn)) : words.stale[entry.freshness];
  return {
    id: entry.id,
    href: serviceHref(entry.id),
    name: entry.name,
    ...(entry.organizations.length > 0 && { provider: entry.organizations.join(', ') }),
    ...(entry.alert !== undefined && { alert: entry.alert }),
    ...(texts !== undefined && { summary: texts.summary }),
    ...(times !== undefined && { times }),
    ...(entry.waitingTime !== undefined && { waiting: fill(words.waiting, small(entry.waitingTime)) }),
    facts: {
      ...(audience !== '' && { audience }),
      ...(place !== '' && { place }),
      ...(texts?.how !== undefined && { how: texts.how }),
      ...(entry.cost !== undefined && { cost: entry.cost }),
      ...(entry.referral !== undefined && { referral: entry.referral }),
    },
    checked: [
      ...(missing.length > 0 ? [fill(words.notKnown, missing.join(', ').toLowerCase())] : []),
      `${checked} ${words.layers[entry.layer]}.`,
    ].join(' '),
    stale,
    places: entry.opening.flatMap(({ place: number }) => (number === undefined ? [] : (data.places[number]?.id ?? []))),
  };
}

function timesOf({ opening }: DataEntry, made: string | undefined, words: CardWords, now: number): CardTimes | undefined {
  const best = bestOpening(
    opening.map(({ code }) => code),
    now,
  );
  if (best === undefined || best.state.kind === 'unknown') return undefined;
  const { code, state } = best;
  const next =
    state.kind === 'always' || state.kind === 'appointment' || state.kind === 'closed' ? undefined : openingFromCompact(code, now);
  if (next === undefined) {
    const kind = code === hoursCodes.always ? 'always' : code === hoursCodes.appointment ? 'appointment' : 'closed';
    return { text: made ?? words.states[kind] };
  }
  const today = isoDateOf(localDayAt(now));
  return {
    code,
    next: `${dayText(isoDateOf(next.day), today)}, ${fill(words.span, compactTime(next.opens), compactTime(next.closes))}`,
    until: instantOf(next.day, next.closes),
  };
}

function areasText({ places }: DirectoryData, { opening }: DataEntry, words: CardWords): string | undefined {
  const at = opening.flatMap(({ place }) => (place === undefined ? [] : (places[place] ?? [])));
  const areas = [...new Set(at.map(({ area, name }) => (area === '' ? name : area)))];
  if (areas.length === 0) return undefined;
  return areas.length > mostAreas ? fill(words.places, at.length) : listOf(areas);
}

function distanceOf({ words, distance }: CardContext, index: number): string | undefined {
  const far = distance?.(index);
  return far && distanceText(far, words.distance);
}

// Days are written without a zone, so UTC writes the right one. What writes them takes longer to make than everything else on a card together.
const formats = new Map<string, Intl.DateTimeFormat>();
const write = (date: string, kind: string, options: Intl.DateTimeFormatOptions) => {
  const format = formats.get(kind) ?? new Intl.DateTimeFormat('nl', { ...options, timeZone: 'UTC' });
  formats.set(kind, format);
  return format.format(new Date(`${date}T00:00Z`));
};

const dateText = (date: string) => write(date, 'date', { day: 'numeric', month: 'long', year: 'numeric' });

/** “donderdag 26 november”, with the year when it is another one. */
const dayText = (date: string, today: string) =>
  date.slice(0, 4) === today.slice(0, 4)
    ? write(date, 'day', { weekday: 'long', day: 'numeric', month: 'long' })
    : write(date, 'far', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

let names: Intl.ListFormat | undefined;
const listOf = (texts: readonly string[]) => (names ??= new Intl.ListFormat('nl')).format(texts);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
