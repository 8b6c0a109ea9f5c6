import { translatedLanguages, type TranslatedLanguage } from '../schemas/shared/languages.ts';
import type { Site } from '../schemas/site.ts';

/** The languages beside Dutch in which a portal has a page, in the order of its settings. */
export const shownLanguages = ({ languages }: Pick<Site, 'languages'>): TranslatedLanguage[] =>
  languages.filter((language): language is TranslatedLanguage => (translatedLanguages as readonly string[]).includes(language));
