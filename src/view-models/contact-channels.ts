import { createWording } from '../hours-wording/wording.ts';
import { telHref } from '../schemas/shared/phone.ts';
import { textsOf } from './texts.ts';
import { walkInPoints } from './locations-shown.ts';
import type { Portal } from '../portal/portal.ts';

/** The telephone of a portal in words. */
export interface PhoneView {
  /** Above it, beside other ways; it does not ask to call where there is no number. */
  title: string;
  number?: string;
  href?: string;
  /** Why there is no number. */
  unknown?: string;
  /** When it is answered; left out when nothing is said of it. */
  answered?: {
    title: string;
    /** A line each. */
    rules: string[];
    /** Why it is not known when it is answered. */
    unknown?: string;
    note?: string;
  };
  /** What to do when nobody answers. */
  fallback?: { title: string; text: string };
  costs?: string;
}

/** Describes how a portal can be called. */
export function phoneView(portal: Portal): PhoneView {
  const { number, unknown, fallback, costs } = portal.site.phone;
  const answered = answeredOf(portal);
  const { home, contact } = textsOf(portal);
  return {
    title: number === undefined ? contact.phone : home.call,
    ...(number === undefined ? {} : { number, href: telHref(number) }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(answered === undefined ? {} : { answered }),
    ...(fallback === undefined ? {} : { fallback: { title: fallbackTitle(portal, answered !== undefined), text: fallback } }),
    ...(costs === undefined ? {} : { costs }),
  };
}

function answeredOf(portal: Portal): PhoneView['answered'] {
  const { number, hours } = portal.site.phone;
  if (hours === undefined) return undefined;
  const { contact } = textsOf(portal);
  const wording = createWording();
  return {
    // Without a number nobody answers yet; the times are those of a telephone to come.
    title: number === undefined ? contact.phoneHoursWithoutNumber : contact.phoneHours,
    rules: wording.rules(hours, portal.today).map(wording.sentence),
    ...(hours.unknown === undefined ? {} : { unknown: hours.unknown }),
    ...(hours.note === undefined ? {} : { note: hours.note }),
  };
}

function fallbackTitle(portal: Portal, afterHours: boolean): string {
  const { contact } = textsOf(portal);
  if (afterHours) return contact.fallback;
  return portal.site.phone.number === undefined ? contact.fallbackWithoutNumber : contact.fallbackWithoutHours;
}

/** The ways to get in touch that a portal has, as the verbs of a sentence: “bellen”, “een vraag stellen”. */
export function channelsOf(portal: Portal): string[] {
  const { channels } = textsOf(portal).contact;
  const { phone, questions, email } = portal.site;
  return [
    ...(phone.number === undefined ? [] : [channels.call]),
    ...(questions === undefined ? [] : [channels.ask]),
    ...(email === undefined ? [] : [channels.mail]),
    ...(walkInPoints(portal).length === 0 ? [] : [channels.walkIn]),
  ];
}
