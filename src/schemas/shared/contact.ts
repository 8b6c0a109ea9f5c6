import * as z from 'zod';
import { quoted } from '../../problems/yaml-snippet.ts';
import { field, type FieldMeta } from './field.ts';

const webAddress = z.url({ protocol: /^https$/, hostname: z.regexes.domain });

/** The address an editor meant with "www.voorbeeld.nl" or "http://…". */
export function suggestUrl(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const bare = raw.trim().replace(/^https?:\/\//i, '');
  const address = `https://${bare}`;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i.test(bare) && webAddress.safeParse(address).success ? quoted(address) : undefined;
}

/** An address on the web. Only `https://`: `javascript:`, `data:` and unencrypted addresses are refused. */
export function url(meta: FieldMeta) {
  return field(webAddress, {
    message: 'Dit is geen veilig webadres. Een adres begint met https:// en bevat geen spaties.',
    example: '"https://www.rijksoverheid.nl/"',
    suggest: suggestUrl,
    ...meta,
  });
}

/** An e-mail address. A personal address is allowed here and warned about elsewhere. */
export function email(meta: FieldMeta) {
  return field(z.email(), {
    message: 'Dit is geen geldig e-mailadres.',
    example: '"info@voorbeeld.nl"',
    ...meta,
  });
}

/** A link with the words that stand on it. */
export const link = z.strictObject({
  label: field(z.string().min(1).max(80), { label: 'Tekst', hint: 'De woorden van de link. Niet “klik hier”.' }),
  url: url({ label: 'Adres', hint: 'Het hele webadres, met https://.' }),
});
