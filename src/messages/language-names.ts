import type { InterfaceLanguage } from '../schemas/shared/languages.ts';

/** What a page has to know of its language. */
export interface LanguageName {
  /** The language in that language itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Language and country, for Open Graph. */
  locale: string;
}

/** The languages of the interface. */
export const languageNames: Readonly<Record<InterfaceLanguage, LanguageName>> = {
  nl: { name: 'Nederlands', dir: 'ltr', locale: 'nl_NL' },
  en: { name: 'English', dir: 'ltr', locale: 'en_GB' },
  uk: { name: 'Українська', dir: 'ltr', locale: 'uk_UA' },
  pl: { name: 'Polski', dir: 'ltr', locale: 'pl_PL' },
  tr: { name: 'Türkçe', dir: 'ltr', locale: 'tr_TR' },
  ar: { name: 'العربية', dir: 'rtl', locale: 'ar_AR' },
};
