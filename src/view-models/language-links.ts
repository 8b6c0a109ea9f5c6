import { languageNames } from '../messages/language-names.ts';
import type { Portal } from '../portal/portal.ts';
import type { InterfaceLanguage } from '../schemas/shared/languages.ts';
import { homeHref, languageHref, languagesHref } from '../sites/routes.ts';
import { shownLanguages } from '../sites/shown-languages.ts';

/** The page in one language. */
export interface LanguageLink {
  /** The language in that language itself: “English”. */
  name: string;
  href: string;
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The page one is on. */
  current?: boolean;
}

/** The address of a page in one language, for search engines. */
export interface Alternate {
  /** BCP 47, or `x-default` for who reads none of the languages. */
  lang: string;
  /** Root-relative. */
  path: string;
}

/** Where the portal says in a language where to go and whom to call. */
const hrefIn = (language: InterfaceLanguage) => (language === 'nl' ? homeHref : languageHref(language));

/**
 * Links to the pages in other languages; none on a portal in Dutch only.
 *
 * @param current the language of the page on which they stand; it is named among the others, but for Dutch
 */
export function languageLinks(portal: Pick<Portal, 'site'>, current: InterfaceLanguage = 'nl'): LanguageLink[] {
  const languages: InterfaceLanguage[] = [...(current === 'nl' ? [] : ['nl' as const]), ...shownLanguages(portal.site)];
  return languages.map((lang) => ({
    name: languageNames[lang].name,
    href: hrefIn(lang),
    lang,
    dir: languageNames[lang].dir,
    ...(lang === current ? { current: true } : {}),
  }));
}

/** The home page and the pages that say the same in other languages; none on a portal in Dutch only. */
export function alternatesOf(portal: Pick<Portal, 'site'>): Alternate[] {
  const languages = shownLanguages(portal.site);
  if (languages.length === 0) return [];
  return [...(['nl', ...languages] as const).map((lang) => ({ lang, path: hrefIn(lang) })), { lang: 'x-default', path: languagesHref }];
}
