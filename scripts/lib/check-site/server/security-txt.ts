import type { SiteFinding } from '../finding.ts';
import { readSiteFile, type SiteFolder } from '../site-folder.ts';

/** Where RFC 9116 wants the file. */
const file = '.well-known/security.txt';
const fields = ['acknowledgments', 'canonical', 'contact', 'encryption', 'expires', 'hiring', 'policy', 'preferred-languages'];
const year = 366 * 86_400_000;

/** `security.txt` has the fields of RFC 9116, and is true for the coming time. */
export function checkSecurityTxt(site: SiteFolder): SiteFinding[] {
  if (!site.files.has(file))
    return [
      {
        file,
        code: 'security-txt',
        message: 'Dit bestand ontbreekt. Wie een zwakke plek vindt, weet dan niet waar hij die kan melden (RFC 9116).',
      },
    ];
  const found: SiteFinding[] = [];
  const say = (message: string, line = 1) => found.push({ file, code: 'security-txt', place: { line, column: 1 }, message });
  const rows = readSiteFile(site, file)
    .toString()
    .split(/\r?\n/)
    .map((text, index) => ({ text, line: index + 1, match: /^([A-Za-z-]+): +(\S.*)$/.exec(text) }));
  for (const { text, line, match } of rows) {
    if (text === '' || text.startsWith('#')) continue;
    if (match === null) say(`De regel “${text}” is geen veld. Schrijf een naam, een dubbele punt, een spatie en de waarde.`, line);
    else if (!fields.includes((match[1] ?? '').toLowerCase())) say(`RFC 9116 kent het veld “${match[1]}” niet.`, line);
  }
  const all = (name: string) =>
    rows.flatMap(({ match, line }) => (match?.[1]?.toLowerCase() === name ? [{ value: (match[2] ?? '').trim(), line }] : []));
  const contacts = all('contact');
  if (contacts.length === 0)
    say('Het veld Contact ontbreekt. Schrijf waar iemand een zwakke plek kan melden, met https: of mailto: ervoor.');
  for (const { value, line } of contacts) {
    if (!/^(?:https:\/\/|mailto:|tel:)\S+$/.test(value))
      say(`Contact is geen adres: “${value}”. Het moet beginnen met https://, mailto: of tel:.`, line);
  }
  checkExpiry(all('expires'), site.now, say);
  if (all('preferred-languages').length > 1) say('Het veld Preferred-Languages mag er maar één keer staan.');
  const canonical = all('canonical');
  for (const name of ['canonical', 'policy', 'encryption', 'acknowledgments', 'hiring']) {
    for (const { value, line } of all(name))
      if (!/^https:\/\/\S+$/.test(value) && !(name === 'encryption' && /^(?:dns|openpgp4fpr):/.test(value)))
        say(`“${value}” moet een adres met https:// zijn.`, line);
  }
  if (site.origin !== undefined && canonical.length > 0 && !canonical.some(({ value }) => value === `${site.origin}/${file}`)) {
    say(`Canonical noemt een ander adres dan dat van dit bestand. Het moet ${site.origin}/${file} zijn.`, canonical[0]?.line);
  }
  return found;
}

function checkExpiry(all: { value: string; line: number }[], now: number | undefined, say: (message: string, line?: number) => void): void {
  const [first] = all;
  if (first === undefined || all.length > 1) return say('Het veld Expires moet er precies één keer staan.', first?.line);
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(first.value) ? Date.parse(first.value) : NaN;
  if (Number.isNaN(at)) return say(`Expires is geen tijdstip: “${first.value}”. Schrijf het zoals 2027-10-22T00:00:00Z.`, first.line);
  if (now === undefined) return;
  if (at <= now) say(`Expires ligt in het verleden: ${first.value}. Bouw het portal opnieuw.`, first.line);
  if (at > now + year)
    say(`Expires ligt meer dan een jaar vooruit: ${first.value}. RFC 9116 raadt aan om binnen een jaar opnieuw te kijken.`, first.line);
}
