import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import type { Tone } from '../schemas/shared/tone.ts';
import { agendaAr } from './agenda.ar.ts';
import { agendaEn } from './agenda.en.ts';
import { agendaPl } from './agenda.pl.ts';
import { agendaTr } from './agenda.tr.ts';
import { agendaUk } from './agenda.uk.ts';
import type { LanguageAgendaTexts } from './agenda-texts.ts';
import type { FrameTexts } from './frame-texts.ts';
import type { HoursMessages } from './hours-messages.ts';
import { helpAr } from './help.ar.ts';
import { helpEn } from './help.en.ts';
import { helpPl } from './help.pl.ts';
import { helpTr } from './help.tr.ts';
import { helpUk } from './help.uk.ts';
import type { HelpTexts } from './help-texts.ts';
import { interfaceAr } from './interface.ar.ts';
import { interfaceEn } from './interface.en.ts';
import { interfacePl } from './interface.pl.ts';
import { interfaceTr } from './interface.tr.ts';
import { interfaceUk } from './interface.uk.ts';
import type { LanguagePageTexts } from './language-page-texts.ts';
import { languagePageAr } from './language-page.ar.ts';
import { languagePageEn } from './language-page.en.ts';
import { languagePagePl } from './language-page.pl.ts';
import { languagePageTr } from './language-page.tr.ts';
import { languagePageUk } from './language-page.uk.ts';
import { openingHoursAr } from './opening-hours.ar.ts';
import { openingHoursEn } from './opening-hours.en.ts';
import { openingHoursPl } from './opening-hours.pl.ts';
import { openingHoursTr } from './opening-hours.tr.ts';
import { openingHoursUk } from './opening-hours.uk.ts';
import { searchAr } from './search.ar.ts';
import { searchEn } from './search.en.ts';
import { searchPl } from './search.pl.ts';
import { searchTr } from './search.tr.ts';
import { searchUk } from './search.uk.ts';
import type { LanguageSearchTexts } from './search-texts.ts';
import { serviceAr } from './service.ar.ts';
import { serviceEn } from './service.en.ts';
import { servicePl } from './service.pl.ts';
import { serviceTr } from './service.tr.ts';
import { serviceUk } from './service.uk.ts';
import type { ServiceTexts } from './service-texts.ts';

/** All that the pages in one language say by themselves. */
export interface TranslatedTexts {
  frame: (tone: Tone) => FrameTexts;
  page: (tone: Tone) => LanguagePageTexts;
  hours: HoursMessages;
  service: (tone: Tone) => ServiceTexts;
  help: (tone: Tone) => HelpTexts;
  agenda: (tone: Tone) => LanguageAgendaTexts;
  search: (tone: Tone) => LanguageSearchTexts;
}

/** The texts of each language. A language that misses one does not compile. */
export const translatedTexts: Readonly<Record<TranslatedLanguage, TranslatedTexts>> = {
  en: {
    frame: interfaceEn,
    page: languagePageEn,
    hours: openingHoursEn,
    service: serviceEn,
    help: helpEn,
    agenda: agendaEn,
    search: searchEn,
  },
  uk: {
    frame: interfaceUk,
    page: languagePageUk,
    hours: openingHoursUk,
    service: serviceUk,
    help: helpUk,
    agenda: agendaUk,
    search: searchUk,
  },
  pl: {
    frame: interfacePl,
    page: languagePagePl,
    hours: openingHoursPl,
    service: servicePl,
    help: helpPl,
    agenda: agendaPl,
    search: searchPl,
  },
  tr: {
    frame: interfaceTr,
    page: languagePageTr,
    hours: openingHoursTr,
    service: serviceTr,
    help: helpTr,
    agenda: agendaTr,
    search: searchTr,
  },
  ar: {
    frame: interfaceAr,
    page: languagePageAr,
    hours: openingHoursAr,
    service: serviceAr,
    help: helpAr,
    agenda: agendaAr,
    search: searchAr,
  },
};
