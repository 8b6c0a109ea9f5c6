import { mailto } from '../sites/mailto.ts';
import type { ListedService } from './listed-service.ts';

/** What stands around a list in a mail. */
export interface MailWords {
  subject: string;
  intro: string;
  /** Before the address of the list. */
  address: string;
  phone: string;
}

/** The longest address that mail programs of all makes take whole. */
const longest = 2000;

/**
 * A `mailto:` with a list: the visitor's own program opens, and nothing is sent to anybody before they send it. What does not fit in an
 * address of 2000 characters is left out in this order: times, places, the addresses of pages, the services (their list has an address).
 * `undefined` when not even that address fits.
 *
 * @param origin of the portal, without a slash at its end
 * @param address of the list, whole
 */
export function listMail(services: readonly ListedService[], origin: string, address: string, words: MailWords): string | undefined {
  const foot = [`${words.address}`, address];
  const bodies = [
    ...[{ times: true, places: true, pages: true }, { places: true, pages: true }, { pages: true }, {}].map((parts) => [
      words.intro,
      '',
      ...services.flatMap((service, index) => [...serviceLines(service, index + 1, origin, words, parts), '']),
      ...foot,
    ]),
    [words.intro, '', ...foot],
  ];
  return bodies.map((lines) => mailto('', words.subject, lines)).find((link) => link.length <= longest);
}

function serviceLines(
  { name, phone, via, places, times, href }: ListedService,
  number: number,
  origin: string,
  words: MailWords,
  parts: { times?: boolean; places?: boolean; pages?: boolean },
): string[] {
  return [
    `${String(number)}. ${name}`,
    ...(phone === undefined ? [] : [`${words.phone}: ${phone.number}${via === undefined ? '' : ` (${via})`}`]),
    ...(parts.times ? times : []),
    ...(parts.places
      ? places.flatMap((place) => [
          place.address === undefined ? place.name : `${place.name}: ${place.address}`,
          ...(parts.times ? place.times : []),
        ])
      : []),
    ...(parts.pages ? [`${origin}${href}`] : []),
  ];
}
