import * as z from 'zod';
import { field } from './field.ts';
import { line } from './text.ts';

/** A Dutch postal code: four digits, a space, two capitals; never SA, SD or SS. */
const postalCodePattern = /^[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2}$/;

/** The code an editor meant with "6661ab". */
function suggestPostalCode(raw: unknown): string | undefined {
  const match = typeof raw === 'string' ? /^\s*(\d{4})\s*([a-z]{2})\s*$/i.exec(raw) : null;
  const code = match ? `${match[1]} ${match[2]?.toUpperCase()}` : '';
  return postalCodePattern.test(code) ? `"${code}"` : undefined;
}

/** A Dutch address in the terms of schema.org `PostalAddress`. Street and postal code are left out when they are not known. */
export const postalAddress = field(
  z.strictObject({
    streetAddress: line(100, { label: 'Straat en huisnummer', hint: 'Leeg laten als het adres niet bekend is.' }).optional(),
    postalCode: field(z.string().regex(postalCodePattern), {
      label: 'Postcode',
      hint: 'Vier cijfers, een spatie en twee hoofdletters.',
      message: 'Dit is geen geldige postcode. Schrijf vier cijfers, een spatie en twee hoofdletters.',
      example: '"7411 AA"',
      suggest: suggestPostalCode,
    }).optional(),
    addressLocality: line(60, { label: 'Plaats', hint: 'De plaats of het dorp, bijvoorbeeld Elst.' }),
  }),
  { label: 'Adres', hint: 'Alleen wat zeker is. De plaats is altijd nodig.', merge: 'replace' },
);

/** An address in the terms of schema.org `PostalAddress`. */
export type PostalAddress = z.output<typeof postalAddress>;
