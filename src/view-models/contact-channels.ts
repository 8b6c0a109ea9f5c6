import { createWording } from '../opening-hours/wording.ts';
import { telHref } from '../schemas/shared/phone.ts';
import type { Portal } from './portal.ts';

/** The telephone of a portal in words. */
export interface PhoneView {
  number?: string;
  href?: string;
  /** Why there is no number. */
  unknown?: string;
  /** When it is answered, a line each. */
  rules: string[];
  /** Why it is not known when it is answered. */
  hoursUnknown?: string;
  note?: string;
  fallback?: string;
  costs?: string;
}

/** Describes how a portal can be called. */
export function phoneView({ site, today }: Portal): PhoneView {
  const { number, unknown, hours, fallback, costs } = site.phone;
  const wording = createWording();
  return {
    rules: hours === undefined ? [] : wording.rules(hours, today).map((rule) => wording.sentence(rule)),
    ...(number === undefined ? {} : { number, href: telHref(number) }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(hours?.unknown === undefined ? {} : { hoursUnknown: hours.unknown }),
    ...(hours?.note === undefined ? {} : { note: hours.note }),
    ...(fallback === undefined ? {} : { fallback }),
    ...(costs === undefined ? {} : { costs }),
  };
}
