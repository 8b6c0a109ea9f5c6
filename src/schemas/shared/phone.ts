import * as z from 'zod';
import { field, type FieldMeta } from './field.ts';

/**
 * A Dutch telephone number as people write it: 112, 14 0570, 0800-2000, 026-1234567 or 06-12345678. +31 is not used: the portal's
 * visitors are in the Netherlands, where numbers such as 0800-2000 and 14 0570 can only be dialled without it.
 */
const phonePattern = /^(?:1\d{2}|14 ?0\d{2,3}|0(?:800|90[069])-\d{4}(?:\d{3})?|0[1-578]\d-\d{7}|0[1-57]\d{2}-\d{6}|06-\d{8}|113)$/;

/** The number an editor meant with 0262 123456, 026 1234567, +31261234567 or an unquoted 8002000. */
function suggestPhone(raw: unknown): string | undefined {
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  let digits = String(raw)
    .replace(/^\+31\s*(?:\(0\))?/, '0')
    .replace(/\D/g, '');
  if (typeof raw === 'number' && !digits.startsWith('0') && digits.length > 3) digits = `0${digits}`;
  const written = /^(?:112|113|14\d)$/.test(digits)
    ? digits
    : /^0(?:800|90[069])\d/.test(digits)
      ? digits.replace(/^(\d{4})(\d+)$/, '$1-$2')
      : /^06\d{8}$/.test(digits)
        ? digits.replace(/^(06)(\d{8})$/, '$1-$2')
        : /^0\d{9}$/.test(digits)
          ? digits.replace(threeDigitArea.test(digits) ? /^(\d{3})(\d{7})$/ : /^(\d{4})(\d{6})$/, '$1-$2')
          : '';
  return phonePattern.test(written) ? `"${written}"` : undefined;
}

/** The Dutch area codes of three digits; every other area code has four (Nummerplan telefoon- en ISDN-diensten). */
const threeDigitArea = /^0(?:10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|70|71|72|73|74|75|76|77|78|79|85|88)/;

/** Says how many digits are missing or too many in a number with an area code. */
function explainPhone(raw: unknown): string | undefined {
  const written = typeof raw === 'string' ? raw.trim() : '';
  const digits = written.replace(/\D/g, '').length;
  if (!/^0[1-7]\d[\d ()./-]*$/.test(written) || digits === 10) return undefined;
  return `Een nummer met een netnummer heeft 10 cijfers, en hier staan er ${String(digits)}. Vraag het nummer na.`;
}

/** A telephone number as text, written the Dutch way. */
export function phoneNumber(meta: FieldMeta) {
  return field(z.string().regex(phonePattern), {
    message: 'Dit is geen geldig telefoonnummer. Schrijf het tussen aanhalingstekens, met een streepje na het netnummer.',
    example: '"0800-2000"',
    form: '"…-…"',
    suggest: suggestPhone,
    explain: explainPhone,
    widget: 'phone',
    ...meta,
  });
}

/** The address of a `tel:` link for a written number: digits only, so that it works from every telephone in the Netherlands. */
export const telHref = (number: string) => `tel:${number.replace(/\D/g, '')}`;
