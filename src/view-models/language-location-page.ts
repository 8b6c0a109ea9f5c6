import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { createWording } from '../hours-wording/wording.ts';
import { withoutMarks } from '../messages/dutch-words.ts';
import { languageNames } from '../messages/language-names.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import type { Portal } from '../portal/portal.ts';
import type { PortalEntry } from '../portal/portal-entry.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { locationHref } from '../sites/routes.ts';
import { languageFrame } from './language-frame.ts';
import { languageVoice } from './language-voice.ts';
import { descriptionOf, locationDetails } from './location-details.ts';
import { locationInLanguage } from './location-in-language.ts';
import type { LocationPage } from './location-page.ts';
import { originsOf, provenanceOfAll } from './provenance.ts';

/** `/taal/uk/inloop/<id>/`: all that is known of one place, in one language. */
export function languageLocationPage(portal: Portal, place: PortalEntry<'locations'>, language: TranslatedLanguage): LocationPage {
  const wording = createWording(translatedTexts[language].hours);
  const voice = languageVoice(portal, language, wording);
  const details = locationDetails(portal, locationInLanguage(place, language), voice);
  const pageFrame = languageFrame(portal, language, {
    path: locationHref(place.id),
    // The name is the same in all languages: a tab and a search engine have to tell the pages apart.
    title: `${place.data.name} (${languageNames[language].name})`,
    label: place.data.name,
    description: withoutMarks(descriptionOf(details.summary)),
  });
  return {
    frame: pageFrame,
    ...details,
    provenance: provenanceOfAll(portal, originsOf([place]), pageFrame.texts.provenance, wording),
    jsonLd: [breadcrumbList(portal.site.url, pageFrame.breadcrumb)],
  };
}
