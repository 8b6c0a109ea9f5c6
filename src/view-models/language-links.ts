import { languageNames } from '../messages/language-names.ts';
import type { Portal } from '../portal/portal.ts';
import type { InterfaceLanguage } from '../schemas/shared/languages.ts';
import { homeHref, languageHref, languagesHref } from '../sites/routes.ts';
import { hrefInLanguage, placeInLanguage } from '../sites/shown-in-languages.ts';
import { shownLanguages } from '../sites/shown-languages.ts';

/** A page in one language. */
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

/** The same page in a language, or else the page of that language, at the part that says the same where there is one. */
const hrefIn = (portal: Portal, language: InterfaceLanguage, path: string): string =>
  language === 'nl' ? path : (placeInLanguage(portal, language, path) ?? languageHref(language));

/**
 * Links to the same page in other languages; to the page of the language where there is no such page. None on a portal in Dutch only.
 *
 * @param path the address in Dutch of the page on which they stand
 * @param current the language of that page; it is named among the others, but for Dutch
 */
export function languageLinks(portal: Portal, path: string, current: InterfaceLanguage = 'nl'): LanguageLink[] {
  const languages: InterfaceLanguage[] = [...(current === 'nl' ? [] : ['nl' as const]), ...shownLanguages(portal.site)];
  return languages.map((lang) => ({
    name: languageNames[lang].name,
    href: hrefIn(portal, lang, path),
    lang,
    dir: languageNames[lang].dir,
    ...(lang === current ? { current: true } : {}),
  }));
}

/**
 * A page and those that say the same in other languages; none where it is in Dutch only. Who reads none of the languages is led from the
 * home page to the list of them.
 *
 * @param path the address of the page in Dutch
 */
export function alternatesOf(portal: Portal, path: string): Alternate[] {
  const others = shownLanguages(portal.site).flatMap((lang) => {
    const href = hrefInLanguage(portal, lang, path);
    return href === undefined ? [] : [{ lang, path: href }];
  });
  if (others.length === 0) return [];
  return [{ lang: 'nl', path }, ...others, ...(path === homeHref ? [{ lang: 'x-default', path: languagesHref }] : [])];
}
