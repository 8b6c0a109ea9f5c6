import type { Wording } from '../hours-wording/wording.ts';
import { inDutch } from '../messages/dutch-words.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import type { Portal } from '../portal/portal.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { placeInLanguage } from '../sites/shown-in-languages.ts';
import type { PlaceVoice } from './location-details.ts';
import { inLanguage } from './location-in-language.ts';

/** How the pages in one language speak of places: names are Dutch, and what no such page says is left out. */
export const languageVoice = (portal: Portal, language: TranslatedLanguage, wording: Wording): PlaceVoice => ({
  wording,
  texts: translatedTexts[language].frame(portal.site.tone).location,
  named: inDutch,
  role: () => undefined,
  service: ({ name, translations }) => {
    const translated = translations?.[language] ?? {};
    const told = translated.summary;
    return { name: inLanguage(translated.name, name), ...(told === undefined ? {} : { summary: told }) };
  },
  page: (path) => {
    const href = placeInLanguage(portal, language, path);
    return href === undefined ? { href: path, hreflang: 'nl' } : { href };
  },
});
