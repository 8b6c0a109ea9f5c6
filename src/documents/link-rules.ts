import { pictureName } from '../schemas/shared/media-files.ts';

/** What is wrong with an address of a link; the position is that of the link. */
export interface LinkFault {
  code: 'unsafe-link' | 'link-not-https' | 'relative-link' | 'invalid-link' | 'empty-link';
  message: string;
  /** The address that was probably meant. */
  suggestion?: string;
}

/**
 * Checks the address of a link. Allowed are `https:`, `mailto:`, `tel:`, a path from the root of the portal (`/inloop/`) and a heading on
 * the page (`#kosten`). All else is refused, so nothing depends on knowing every dangerous protocol.
 *
 * @param url the address as a browser would get it: character references and backslashes of Markdown already resolved
 */
export function checkLink(url: string): LinkFault | undefined {
  const address = url.trim();
  if (address === '') return { code: 'empty-link', message: 'Deze link heeft geen adres. Vul het adres in, of haal de link weg.' };
  const scheme = schemeOf(address);
  if (scheme !== undefined && scripts.has(scheme)) {
    return {
      code: 'unsafe-link',
      message: `Een link met ${scheme}: kan op de computer van de bezoeker een programma starten en is niet toegestaan. Gebruik een webadres dat begint met https://.`,
      suggestion: 'https://www.rijksoverheid.nl/',
    };
  }
  // Browsers drop tabs and line breaks inside an address and read \ as /, so what is shown is not where it leads.
  if (/[\p{Cc}\p{Cf}\p{Z}\\]/u.test(address)) {
    const spaceless = address.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, scheme === 'tel' ? '-' : '');
    return invalid(
      'In dit adres staat een spatie, een onzichtbaar teken of een \\. Typ het adres opnieuw.',
      address.includes('\\') ? undefined : spaceless,
    );
  }
  if (/^(?:#[^#]+|\/(?!\/).*)$/u.test(address)) return undefined;
  if (scheme === 'https') return checkHttps(address);
  if (scheme === 'mailto')
    return /^mailto:(?:[^@?]+@[^@?]+\.[^@?]+)(?:\?.*)?$/i.test(address)
      ? undefined
      : invalid('Achter mailto: hoort een e-mailadres, zonder spaties.', 'mailto:info@voorbeeld.nl');
  if (scheme === 'tel')
    return /^tel:(?:\+?[\d-]+|\[\[telefoon\]\])$/i.test(address)
      ? undefined
      : invalid('Achter tel: horen alleen cijfers en streepjes.', `tel:${address.slice(4).replace(/[^\d+-]/g, '') || '0800-2000'}`);
  if (scheme === 'http') {
    return {
      code: 'link-not-https',
      message: 'Dit adres begint met http://, en dat is niet beveiligd. Gebruik https://.',
      suggestion: address.replace(/^http:\/\//i, 'https://'),
    };
  }
  if (scheme !== undefined)
    return {
      code: 'unsafe-link',
      message: `Een link met ${scheme}: is niet toegestaan. Een link begint met https://, mailto:, tel:, / of #.`,
    };
  return relative(address);
}

/** Protocols that run something or carry a page of their own. They only have a message of their own; other unknown ones are refused as well. */
const scripts: ReadonlySet<string> = new Set([
  'javascript',
  'vbscript',
  'livescript',
  'data',
  'blob',
  'file',
  'filesystem',
  'jar',
  'mhtml',
  'mocha',
  'view-source',
]);

/** The protocol a browser may see in the address, also behind percent signs, spaces, invisible characters and capitals. */
function schemeOf(address: string): string | undefined {
  let decoded = address;
  for (let round = 0; round < 4 && /%[0-9a-f]{2}/i.test(decoded); round += 1) {
    decoded = decoded.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  const bare = decoded
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Z}\p{M}\\]/gu, '')
    .toLowerCase();
  return /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1];
}

function checkHttps(address: string): LinkFault | undefined {
  if (!/^https:\/\/[^/?#]/i.test(address) || !URL.canParse(address))
    return invalid('Dit webadres klopt niet. Kopieer het nog eens uit de adresbalk.');
  const { username, password, hostname } = new URL(address);
  if (username !== '' || password !== '')
    return invalid(
      'In dit webadres staat een @ voor de naam van de website. Zo lijkt het adres anders dan het is. Haal dat deel weg.',
      address.replace(/^(https:\/\/)[^/?#]*@/i, '$1'),
    );
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname))
    return invalid('De naam van de website in dit adres klopt niet. Kopieer het adres nog eens uit de adresbalk.');
  return undefined;
}

function relative(address: string): LinkFault {
  const website =
    /^(?:\/\/(?=\w))((?:\S+))$/.exec(address) ?? /^((?:www\.|[a-z0-9-]+(?=\.(?:nl|com|org|eu|net)(?:[/?#]|$)))\S+)$/i.exec(address);
  if (website !== null)
    return { code: 'relative-link', message: 'Voor dit webadres ontbreekt https://.', suggestion: `https://${website[1] ?? ''}` };
  const email = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address);
  if (email) return { code: 'relative-link', message: 'Voor dit e-mailadres ontbreekt mailto:.', suggestion: `mailto:${address}` };
  return {
    code: 'relative-link',
    message: 'Een link naar een pagina van de portal begint met /. Een link naar een andere website begint met https://.',
    // Every page of a portal ends with a slash.
    suggestion: `/${address.replace(/^[./\\]+/, '').replace(/\.mdx?$/, '')}`.replace(/^([^?#]*[^?#/.])(?=[?#]|$)(?<!\.\w{2,4})/, '$1/'),
  };
}

const invalid = (message: string, suggestion?: string): LinkFault => ({
  code: 'invalid-link',
  message,
  ...(suggestion === undefined ? {} : { suggestion }),
});

/** What is wrong with the address of a picture. Pictures come from the media folder only: another host would see every visitor. */
export function checkImageAddress(url: string): LinkFault | undefined {
  const scheme = schemeOf(url.trim());
  if (scheme !== undefined && scripts.has(scheme))
    return {
      code: 'unsafe-link',
      message: `Een afbeelding met ${scheme}: is niet toegestaan. Zet het bestand in de map media.`,
      suggestion: '/media/foto.jpg',
    };
  if (scheme !== undefined || /^[\\/]{2}/.test(url)) {
    return {
      code: 'invalid-link',
      message:
        'Een afbeelding van een andere website is niet toegestaan, omdat die website dan ziet wie deze pagina bezoekt. Zet het bestand in de map media.',
      suggestion: `/media/${fileName(url)}`,
    };
  }
  return /^\/media\/(?!\.)(?!.*\/\.)[a-z0-9][a-z0-9._/-]*\.(?:jpe?g|png|webp|avif|svg)$/.test(url)
    ? undefined
    : {
        code: 'invalid-link',
        message:
          'Dit is geen afbeelding uit de map media. Het adres begint met /media/, en de naam bestaat uit kleine letters, cijfers en streepjes.',
        suggestion: `/media/${fileName(url)}`,
      };
}

const fileName = (url: string) => pictureName(url) ?? 'foto.jpg';
