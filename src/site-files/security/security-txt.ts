import { contactHref } from '../../sites/routes.ts';

/** Address of the file (RFC 9116). */
export const securityHref = '/.well-known/security.txt';

/** What the file is made from. */
export interface SecurityInput {
  /** Origin of the portal, without a slash at its end. */
  origin: string;
  /** Where somebody reports a weakness (`https:` or `mailto:`); the contact page of the portal when left out. */
  contact?: string | undefined;
  /** The instant of the build, epoch milliseconds. */
  now: number;
}

/** After how many months somebody must have looked at the file again; RFC 9116 advises less than a year. */
const validMonths = 11;

/** `security.txt` (RFC 9116): where to report a weakness. Every build moves the date on which it expires. */
export function securityTxt({ origin, contact = `${origin}${contactHref}`, now }: SecurityInput): string {
  return [`Contact: ${contact}`, `Expires: ${expiry(now)}`, 'Preferred-Languages: nl, en', `Canonical: ${origin}${securityHref}`, ''].join(
    '\n',
  );
}

/** The start of the day (UTC) eleven months on: the same for every build on one day. A day that its month lacks becomes the last of it. */
function expiry(now: number): string {
  const date = new Date(now);
  const month = date.getUTCMonth() + validMonths;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  return new Date(Date.UTC(date.getUTCFullYear(), month, day)).toISOString().replace('.000', '');
}
