import { firstNames } from './first-names.data.ts';
import type { PassageFinding } from './finding.ts';
import type { Passage } from './passage.ts';

const pattern = /[\p{L}\d][\p{L}\d._%+'-]{0,63}@([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu;

/** Words of an address that several people answer, whole or as the begin or end of a part: `jeugdteam`, `cjgcontact`. */
const shared =
  /^(?:info|de|het|een|mijn|uw|ons|no|reply|noreply)$|(?:info|contact|redactie|secretariaat|receptie|balie|loket|team|cjg|jeugd|gezin|ggd|gemeente|wijk|zorg|hulp|school|vraag|vragen|advies|aanmeld|meld|klacht|post|mail|admin|web|beheer|service|helpdesk|support|privacy|security|cursus|inloop|spreekuur|kantoor|stichting|centrum|bureau|werk|sociaal|punt|planning|afspraak|communicatie|voorlichting|opvoed|ouder|jongeren|kinder|vrijwillig|bibliotheek|buurt|dorp|stad|noord|zuid|oost|west|opvang|thuis|nieuws|agenda|training|samen|regio|veilig)/;

const betweenNames = new Set(['van', 'den', 'der', 'vd', 'te', 'ter', 'ten', 'in', 't', 'el', 'al', 'ben']);

/** Finds addresses for mail of one person. A person goes away or is ill, and then nobody reads the mail. */
export function personalAddresses({ text }: Passage, sentence: { start: number; end: number }): PassageFinding[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(pattern)].flatMap(({ 0: address, 1: domain = '', index }) => {
    const level = levelOf(address.slice(0, address.indexOf('@')));
    const start = sentence.start + index;
    if (level === undefined) return [];
    return [
      {
        rule: 'personal-address' as const,
        level,
        at: { start, end: start + address.length },
        sentence: { start: sentence.start, end: sentence.end },
        address,
        instead: `info@${domain}`,
      },
    ];
  });
}

/** `strong` for what is surely the name of a person, `mild` for what may be one. */
function levelOf(local: string): 'strong' | 'mild' | undefined {
  const parts = local
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[._+-]+/)
    .map((part) => part.replace(/\d+$/, ''))
    .filter((part) => part !== '');
  if (parts.some((part) => shared.test(part)) && !betweenNames.has(parts[1] ?? '')) return undefined;
  const named = parts.some((part) => firstNames.has(part));
  const initial = parts.length > 1 && parts[0]?.length === 1;
  const between = parts.slice(1, -1).some((part) => betweenNames.has(part));
  if (named || initial || between) return 'strong';
  return parts.length === 2 && parts.every((part) => /^\p{L}{2,}$/u.test(part)) ? 'mild' : undefined;
}
