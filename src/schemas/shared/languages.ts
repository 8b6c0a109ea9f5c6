/** Languages in which a portal can show its interface (BCP 47). */
export const interfaceLanguages = ['nl', 'en', 'uk', 'pl', 'tr', 'ar'] as const;

/** One of {@link interfaceLanguages}. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** A language into which texts are translated: all but Dutch, in which they are written. */
export type TranslatedLanguage = Exclude<InterfaceLanguage, 'nl'>;

/** The languages into which texts are translated, in the order in which a portal names them. */
export const translatedLanguages: readonly TranslatedLanguage[] = interfaceLanguages.filter((language) => language !== 'nl');

/** Names of the languages in Dutch, for editors. */
export const languageLabels: Readonly<Record<InterfaceLanguage, string>> = {
  nl: 'Nederlands',
  en: 'Engels',
  uk: 'Oekraïens',
  pl: 'Pools',
  tr: 'Turks',
  ar: 'Arabisch',
};
