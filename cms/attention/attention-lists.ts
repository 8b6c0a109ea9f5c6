import { nameKeyOf } from '../config/entry-name.ts';
import { sessionsOf } from '../../src/agenda/sessions.ts';
import type { Entry, MunicipalityContent } from '../../src/layers/entry.ts';
import { createCalendar } from '../../src/opening-hours/calendar.ts';
import { localDate, monthsBefore } from '../../src/opening-hours/local-date.ts';
import { addDays } from '../../src/opening-hours/calendar-date.ts';
import type { LayerName } from '../../src/schemas/collections.ts';
import type { KindName } from '../config/kinds.ts';

/** An entry that asks for something, with the day that it is about. */
export interface AttentionItem {
  collection: KindName;
  id: string;
  name: string;
  /** ISO date: when it was last checked, or its last day. */
  date: string;
}

/** What editors may want to do, the most urgent on top. */
export interface AttentionLists {
  /** Not checked for longer than the portals allow. */
  unchecked: AttentionItem[];
  /** What ends within a week. */
  ending: AttentionItem[];
}

/** A portal, as far as it can ask for attention. */
export interface CheckedPortal {
  id: string;
  name: string;
  checkedOn?: string | undefined;
  /** How long it may go unchecked. */
  checkLimitMonths: number;
}

/** Works out what asks for attention among the entries of one layer, and the portals of a municipality. */
export function attentionLists(
  { collections, municipality }: Pick<MunicipalityContent, 'collections' | 'municipality'>,
  { layer, limitMonths, now, portals = [] }: { layer: LayerName; limitMonths: number; now: number; portals?: readonly CheckedPortal[] },
): AttentionLists {
  const today = localDate(now);
  const soon = addDays(today, 7);
  const entries = Object.values(collections)
    .flatMap((collection) => [...collection.values()] as Entry[])
    .filter((entry) => entry.layer === layer);
  const item = (entry: Entry, date: string): AttentionItem => ({ collection: entry.collection, id: entry.id, name: nameOf(entry), date });
  const dated = (dateOf: (entry: Entry) => string | undefined, isWanted: (date: string) => boolean) =>
    entries
      .flatMap((entry) => {
        const date = dateOf(entry);
        return date !== undefined && isWanted(date) ? [item(entry, date)] : [];
      })
      .sort(byDate);
  const calendar = municipality && createCalendar(municipality.holidays);
  return {
    unchecked: [...portalsUnchecked(portals, today), ...dated(checkedOn, (date) => date < monthsBefore(today, limitMonths))].sort(byDate),
    ending: dated(
      (entry) => lastDay(entry) ?? (calendar && lastTime(entry, calendar, now)),
      (date) => date >= today && date <= soon,
    ),
  };
}

const byDate = (a: AttentionItem, b: AttentionItem) => (a.date < b.date ? -1 : 1);

/** The portals of which the telephone and the rest were last checked too long ago. */
const portalsUnchecked = (portals: readonly CheckedPortal[], today: string): AttentionItem[] =>
  portals.flatMap(({ id, name, checkedOn: date, checkLimitMonths }) =>
    date !== undefined && date < monthsBefore(today, checkLimitMonths) ? [{ collection: 'sites' as const, id, name, date }] : [],
  );

/** What an entry is called by who edits it; its id when it has no name. */
export const nameOf = ({ id, data }: Pick<Entry, 'id' | 'data'>): string => {
  const fields = data as Readonly<Record<string, unknown>>;
  const name = fields[nameKeyOf(Object.keys(fields)) ?? ''];
  return typeof name === 'string' ? name : id;
};

const checkedOn = ({ data }: Entry) => ('checkedOn' in data ? data.checkedOn : undefined);

/** The last day of what has a period: news, campaigns and polls, an offer, a place that is there for a while. */
function lastDay({ data }: Entry): string | undefined {
  const { publishUntil, endsOn, closesOn, validity, temporary } = data as Partial<Record<'publishUntil' | 'endsOn' | 'closesOn', string>> &
    Partial<Record<'validity' | 'temporary', { until?: string }>>;
  return publishUntil ?? endsOn ?? closesOn ?? validity?.until ?? temporary?.until;
}

/** The last day on which an event is held. */
function lastTime(entry: Entry, calendar: ReturnType<typeof createCalendar>, now: number): string | undefined {
  if (entry.collection !== 'events') return undefined;
  return sessionsOf((entry as Entry<'events'>).data, calendar, now).all.at(-1)?.date;
}
