import { breadcrumbList } from '../exports/json-ld/breadcrumb-list.ts';
import { translatedTexts } from '../messages/translated-texts.ts';
import type { Portal } from '../portal/portal.ts';
import type { TranslatedLanguage } from '../schemas/shared/languages.ts';
import { agendaHref } from '../sites/agenda-addresses.ts';
import { agendaParts, entriesOf, type AgendaPage } from './agenda-page.ts';
import { languageAgendaVoice } from './agenda-voice.ts';
import { languageFrame } from './language-frame.ts';
import { provenanceOfEntries } from './provenance.ts';

/** `/taal/uk/agenda/`: the whole agenda in one language. Its parts about a theme or for an audience are in Dutch only. */
export function languageAgendaPage(portal: Portal, language: TranslatedLanguage): AgendaPage {
  const { tone, url } = portal.site;
  const { agenda, page } = translatedTexts[language];
  const voice = languageAgendaVoice(portal, language);
  const title = page(tone).dutchPages.agenda;
  const { description, ...parts } = agendaParts(portal, voice);
  const frame = languageFrame(portal, language, { path: agendaHref, title, description });
  return {
    ...parts,
    frame,
    title,
    madeOn: agenda(tone).madeOn(voice.wording.date(portal.today)),
    lists: [],
    provenance: provenanceOfEntries(portal, entriesOf(portal, parts), frame.texts.provenance, voice.wording),
    jsonLd: [breadcrumbList(url, frame.breadcrumb)],
  };
}
