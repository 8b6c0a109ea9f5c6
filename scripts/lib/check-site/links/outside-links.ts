import type { SiteFinding } from '../finding.ts';
import type { SiteFolder } from '../site-folder.ts';
import { type Reference, referencesOf } from './references.ts';

/** Parts of an address that follow people across websites. */
const trackers = /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|mkt_tok|si)$/i;

/** The form of every address outside the portal: telephone numbers, e-mail addresses and other websites. Asks no other computer. */
export function checkOutsideLinks(site: SiteFolder): SiteFinding[] {
  return site.pages.flatMap((page) =>
    referencesOf(page).flatMap((reference) => {
      const message = faultOf(reference);
      return message === undefined ? [] : [{ file: page.file, code: 'link-form', place: reference.place, message }];
    }),
  );
}

function faultOf(reference: Reference): string | undefined {
  const { url } = reference;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme === undefined) {
    return url.startsWith('//') ? `De link “${url}” noemt geen protocol. Schrijf hem met https:// ervoor.` : undefined;
  }
  switch (scheme.toLowerCase()) {
    case 'https':
      return websiteFault(reference);
    case 'tel':
      return telephoneFault(reference);
    case 'mailto':
      return mailFault(url);
    case 'http':
      return `De link “${url}” is niet beveiligd. Schrijf https:// in plaats van http://, of haal de link weg als die website dat niet kan.`;
    default:
      return `De link “${url.slice(0, 60)}” begint met “${scheme}:”. Een link kan alleen beginnen met https:, tel:, mailto: of een schuine streep.`;
  }
}

function websiteFault({ url, element, followed }: Reference): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || /\s/.test(url)) return `Het adres “${url}” is geen geldig internetadres. Kijk het na.`;
  if (parsed.username !== '' || parsed.password !== '') return `In het adres “${url}” staat een naam of wachtwoord. Haal dat weg.`;
  if (!/^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(parsed.hostname)) {
    return `Het adres “${url}” heeft geen gewone naam van een website. Schrijf een naam zoals www.voorbeeld.nl.`;
  }
  if (parsed.port !== '')
    return `In het adres “${url}” staat een poort (“:${parsed.port}”). Bezoekers kunnen daar vaak niet bij: gebruik het gewone adres.`;
  const tracker = [...parsed.searchParams.keys()].find((name) => trackers.test(name));
  if (tracker !== undefined) return `Het adres “${url}” volgt bezoekers met “${tracker}”. Haal dat deel weg uit het adres.`;
  const rel = (element.attributes.get('rel') ?? '').split(/\s+/);
  if (followed && element.attributes.get('target') === '_blank' && !rel.includes('noopener') && !rel.includes('noreferrer')) {
    return `De link “${url}” opent een nieuw venster, en dat venster kan bij deze pagina. Laat de link in hetzelfde venster openen, of zet er rel="noopener" bij.`;
  }
  return undefined;
}

function telephoneFault({ url, element }: Reference): string | undefined {
  const number = url.slice('tel:'.length);
  if (!/^\+?\d{3,15}$/.test(number)) {
    return `Het telefoonnummer in “${url}” is zo niet te bellen. Achter tel: horen alleen cijfers, met eventueel een + ervoor: 3 tot 15 cijfers.`;
  }
  const digits = (text: string) => text.replaceAll(/\D/g, '').replace(/^(?:00)?31(?=\d{9}$)/, '0');
  const shown = digits(element.text);
  if (shown.length >= 3 && !shown.includes(digits(number))) {
    return `Op de link staat “${element.text.trim().replaceAll(/\s+/g, ' ')}”, maar hij belt ${number}. Maak de twee gelijk.`;
  }
  return undefined;
}

function mailFault(url: string): string | undefined {
  const [address = '', fields] = url.slice('mailto:'.length).split('?');
  // Who it goes to is up to the visitor (RFC 6068).
  if (address === '' && fields?.includes('body=') === true) return undefined;
  return /^[^\s@,;<>]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(address)
    ? undefined
    : `Het e-mailadres in “${url}” klopt niet. Achter mailto: hoort één adres, zoals info@voorbeeld.nl.`;
}
