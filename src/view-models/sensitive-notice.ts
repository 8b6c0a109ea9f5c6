import { readingNl } from '../messages/reading.nl.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import type { Portal } from '../portal/portal.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import type { Site } from '../schemas/site.ts';
import { pageHref } from '../sites/routes.ts';
import { aboutIdOf } from '../sites/shown-pages.ts';
import type { Link } from './frame.ts';
import { shownPages } from './pages-shown.ts';

/** What a page says that nobody may be seen with: that the browser remembers it, and where to read how to take that away. */
export interface SensitiveNotice {
  text: string;
  link?: Link;
}

/** The page that tells how to take away the traces of a visit. */
const tracesId = 'sporen-wissen';

/** The notice of a page in another language: the page that it leads to is in Dutch. @param text that the browser remembers the page */
export function noticeInLanguage(portal: Portal, language: TranslatedLanguage, text: string): SensitiveNotice {
  const { link } = sensitiveNotice(portal);
  const { traces } = translatedTexts[language].search(portal.site.tone);
  return { text, ...(link === undefined ? {} : { link: { ...link, label: traces, hreflang: 'nl' } }) };
}

/** Makes the notice, with a link on a portal that has that page. @param tone in which the page speaks to its reader */
export function sensitiveNotice(portal: Portal, tone: Site['tone'] = portal.site.tone): SensitiveNotice {
  const { sensitive } = readingNl(tone);
  const traces = shownPages(portal).find(({ id }) => id === tracesId);
  return {
    text: sensitive.text,
    ...(traces === undefined ? {} : { link: { label: sensitive.link, href: pageHref(traces.id, aboutIdOf(portal.site)) } }),
  };
}
