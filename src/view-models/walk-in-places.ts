import type { InterfaceTexts } from '../messages/interface.nl.ts';
import type { Link } from './frame.ts';
import type { LocationSummary } from './location-summary.ts';
import { whereOf } from './where-of.ts';

/** Walk-in points of which no coming time is known. */
export interface WalkInPlaces {
  /** “De tijden zijn nog niet bekend.” */
  title: string;
  /** Why, when it is the same for all. */
  reason?: string;
  /** Where to ask for the times, when it is the same for all. */
  ask?: Link;
  points: {
    name: string;
    href: string;
    /** One line: “In De Plataan, Elst”; empty when nothing is known. */
    where: string;
    /** Why there is no time, when that is not the same for all. */
    note?: string;
    alert?: string;
  }[];
}

/** Lists points of which no coming time is known. */
export function walkInPlaces(points: readonly LocationSummary[], texts: InterfaceTexts): WalkInPlaces {
  const why = ({ unknown, closed, times: [first] }: LocationSummary) => unknown ?? closed ?? first?.text;
  const [reason, ...others] = new Set(points.map(why));
  const shared = others.length === 0 ? reason : undefined;
  const [ask, ...otherLinks] = [...new Map(points.map((point) => [point.ask?.href, point.ask])).values()];
  const isUnknown = points.every(({ unknown }) => unknown !== undefined);
  return {
    title: isUnknown ? `${texts.location.unknownHours}.` : texts.home.noMoment,
    ...(shared === undefined ? {} : { reason: shared }),
    ...(ask === undefined || otherLinks.length > 0 ? {} : { ask }),
    points: points.map((point) => {
      const note = shared === undefined ? why(point) : undefined;
      return {
        name: point.name,
        href: point.href,
        where: whereOf(point),
        ...(note === undefined ? {} : { note }),
        ...(point.alert === undefined ? {} : { alert: point.alert }),
      };
    }),
  };
}
