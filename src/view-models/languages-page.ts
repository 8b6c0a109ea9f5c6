import { createWording } from '../hours-wording/wording.ts';
import { languagesNl } from '../messages/language-page.nl.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import type { Portal } from '../portal/portal.ts';
import { homeHref, languagesHref } from '../sites/routes.ts';
import { isForYouthOnly } from '../sites/audience.ts';
import { shownLanguages } from '../sites/shown-languages.ts';
import { frame, type Frame } from './frame.ts';
import { textsOf } from './texts.ts';
import { alternatesOf, languageLinks, type LanguageLink } from './language-links.ts';
import { lookWithFonts } from './look.ts';
import { originOfSettings, provenanceOfAll, type ProvenanceLine } from './provenance.ts';

/** `/taal/`: the languages of a portal, each named in itself. */
export interface LanguagesPage {
  frame: Frame;
  texts: ReturnType<typeof languagesNl>;
  /** The page in each language, with its title. */
  languages: (LanguageLink & { title: string })[];
  provenance: ProvenanceLine;
}

/** Makes the page with all languages. */
export function languagesPage(portal: Portal): LanguagesPage {
  const { tone } = portal.site;
  const texts = languagesNl(tone);
  const readers = isForYouthOnly(portal.site) ? 'youth' : 'everybody';
  const titles = new Map<string, string>(
    shownLanguages(portal.site).map((language) => [language, translatedTexts[language].page(tone).title(readers)]),
  );
  return {
    frame: {
      ...frame(portal, { path: languagesHref, title: texts.title, description: texts.intro }),
      alternates: alternatesOf(portal, homeHref),
      look: lookWithFonts(portal, ['latin']),
    },
    texts,
    languages: languageLinks(portal, homeHref).map((link) => ({ ...link, title: titles.get(link.lang) ?? '' })),
    provenance: provenanceOfAll(portal, [originOfSettings(portal)], textsOf(portal).provenance, createWording()),
  };
}
