import type { DirectoryWords } from '../directory/words.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { openingHoursNl } from '../messages/opening-hours.nl.ts';
import type { Portal } from '../portal/portal.ts';
import { textsOf } from './texts.ts';

/** The mark that a script fills in. */
const mark = '%';

/** A text about a number, with the mark in its place; of a number that is not one, so that it is the plural. */
const counted = (text: (count: number) => string) => text(NaN).replace('NaN', mark);

/** What the script of the social map says, in the words of a portal. */
export function directoryWords(portal: Portal): DirectoryWords {
  const texts = directoryNl(portal.site.tone);
  const { filters, sort, near, open, facts } = texts;
  const sentence = (text: string) => `${text}.`;
  return {
    card: {
      waiting: texts.waiting(mark),
      notKnown: texts.notKnown([mark]),
      missing: { times: facts.times, cost: facts.cost, referral: facts.referral },
      checked: textsOf(portal).provenance.checkedOn(mark),
      stale: texts.freshness,
      layers: texts.layers,
      places: counted(texts.places),
      span: openingHoursNl.timeSpan({ opens: '10:00', closes: '11:00' }).replace('10.00', mark).replace('11.00', mark),
      states: { always: sentence(open.always), appointment: sentence(open.appointment), closed: sentence(open.closed) },
      distance: texts.distance,
    },
    count: { one: texts.count(1), many: counted(texts.count) },
    noPlace: texts.noPlace.also(mark),
    title: texts.title,
    pageTitle: `${texts.title} | ${portal.site.name}`,
    chosen: filters.amount(mark),
    remove: filters.remove(mark),
    query: filters.query(mark),
    zero: filters.zero,
    zeroReason: filters.zeroReason(mark),
    zeroAlone: filters.zeroAlone(mark),
    all: filters.all,
    dropped: filters.dropped([mark]),
    plain: filters.plain,
    more: filters.more(mark, mark),
    show: { one: filters.show(texts.count(1)), many: filters.show(counted(texts.count)) },
    standard: sort.standard,
    relevance: sort.relevance,
    location: { asking: near.asking, found: near.found, refused: near.refused, failed: near.failed, first: near.first },
  };
}
