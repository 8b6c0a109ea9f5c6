import { createWording, type Wording } from '../hours-wording/wording.ts';
import type { AgendaPageTexts } from '../messages/agenda-texts.ts';
import { agendaNl } from '../messages/agenda.nl.ts';
import { directoryNl } from '../messages/directory.nl.ts';
import { inDutch } from '../messages/dutch-words.ts';
import { capital } from '../messages/hours-parts.ts';
import { monthIn } from '../messages/month-names.ts';
import type { CostTexts, ServiceTexts } from '../messages/service-texts.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import type { Portal } from '../portal/portal.ts';
import type { Event } from '../schemas/events.ts';
import type { Location } from '../schemas/locations.ts';
import type { InterfaceLanguage, TranslatedLanguage } from '../schemas/shared/languages.ts';
import { audienceLabels } from '../schemas/shared/people.ts';
import { languageVoice } from './language-voice.ts';
import { inLanguage } from './location-in-language.ts';
import type { PlaceSpeech } from './location-summary.ts';
import { textsOf } from './texts.ts';

/** How a page speaks of what is to do and of when one can walk in. */
export interface AgendaVoice extends Pick<PlaceSpeech, 'page'> {
  language: InterfaceLanguage;
  wording: Wording;
  /** Between two parts of a phrase: “, ”. */
  comma: string;
  texts: AgendaPageTexts;
  /** To all walk-in points. */
  allPoints: string;
  /** For whom something is. */
  people: Pick<ServiceTexts, 'everybody' | 'audiences' | 'age'>;
  cost: Omit<CostTexts, 'unknown'>;
  /** A month (2027-01) as a title. */
  month: (month: string) => string;
  /** Words of an editor that nobody translates, such as a name or a note. */
  written: (text: string) => string;
  /** What an event is called, and what it is. */
  event: (data: Event) => Pick<Event, 'title' | 'summary'>;
  /** What visitors of a place have to know. */
  alert: (data: Location) => string | undefined;
}

/** How the pages in Dutch speak of it. */
export function dutchAgendaVoice(portal: Portal): AgendaVoice {
  const { everybody, age, cost } = directoryNl(portal.site.tone);
  return {
    language: 'nl',
    wording: createWording(),
    comma: ', ',
    texts: agendaNl(portal.site.tone),
    allPoints: textsOf(portal).home.allPoints,
    people: { everybody, age, audiences: audienceLabels },
    cost,
    month: (month) => monthIn('nl', month),
    written: (text) => text,
    event: ({ title, summary }) => ({ title, summary }),
    alert: ({ alert }) => alert,
    page: (href) => ({ href }),
  };
}

/** How the pages in another language speak of it: what nobody translated is marked as Dutch (`messages/dutch-words.ts`). */
export function languageAgendaVoice(portal: Portal, language: TranslatedLanguage): AgendaVoice {
  const { hours, service, agenda } = translatedTexts[language];
  const { tone } = portal.site;
  const texts = agenda(tone);
  const { everybody, audiences, age, cost } = service(tone);
  const wording = createWording(hours);
  return {
    language,
    wording,
    comma: hours.comma,
    texts,
    allPoints: texts.allPoints,
    people: { everybody, audiences, age },
    cost,
    month: (month) => capital(monthIn(language, month), language),
    written: inDutch,
    event: ({ title, summary, translations }) => ({
      title: inLanguage(translations?.[language]?.title, title),
      summary: inLanguage(translations?.[language]?.summary, summary),
    }),
    alert: ({ alert, translations }) => (alert === undefined ? undefined : inLanguage(translations?.[language]?.alert, alert)),
    page: languageVoice(portal, language, wording).page,
  };
}
