import * as z from 'zod';
import { quoted } from '../../problems/yaml-snippet.ts';
import { field, type FieldMeta } from './field.ts';
import { line } from './text.ts';

/**
 * What a browser reads as it is written: two slashes, no spaces or invisible characters, no backslash (which browsers take for a slash), no
 * name before an @ that hides where the address leads, and no brackets of a placeholder, which is not filled in here.
 */
const writtenOut = /^https:\/\/(?![/?#]|[^/?#]*@)[^\p{Cc}\p{Cf}\p{Z}\\[\]]+$/iu;

const webAddress = z.url({ protocol: /^https$/, hostname: z.regexes.domain, abort: true }).regex(writtenOut);

/** The address an editor meant with "www.voorbeeld.nl", "http://…", "https:www.…" or a space, backslash or @ in it. */
export function suggestUrl(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const [, host = '', rest = ''] =
    /^([^/?#]*)(.*)$/su.exec(
      raw
        .trim()
        .replaceAll('\\', '/')
        .replace(/^https?:?\/*/i, ''),
    ) ?? [];
  // A space in the name of a website is a slip; in the name of a file it belongs there.
  const bare =
    host.replace(/^.*@/su, '').replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, '') + rest.replace(/[\p{Cc}\p{Cf}]+/gu, '').replace(/\p{Z}/gu, '%20');
  const address = `https://${bare}`;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i.test(bare) && webAddress.safeParse(address).success ? quoted(address) : undefined;
}

/** An address on the web. Only `https://`: `javascript:`, `data:` and unencrypted addresses are refused. */
export function url(meta: FieldMeta) {
  return field(webAddress, {
    message: 'Dit is geen veilig webadres. Een adres begint met https:// en bevat geen spaties, geen \\ en geen invulplek [[…]].',
    example: '"https://www.rijksoverheid.nl/"',
    suggest: suggestUrl,
    ...meta,
  });
}

/** An e-mail address, of an organisation or of a person. */
export function email(meta: FieldMeta) {
  return field(z.email(), {
    message: 'Dit is geen geldig e-mailadres. Schrijf het hele adres, zonder spaties en zonder invulplek [[…]].',
    example: '"info@voorbeeld.nl"',
    ...meta,
  });
}

/** A link with the words that stand on it. */
export const link = z.strictObject({
  label: line(80, { label: 'Tekst', hint: 'De woorden van de link. Niet “klik hier”.' }),
  url: url({ label: 'Adres', hint: 'Het hele webadres, met https://.' }),
});
