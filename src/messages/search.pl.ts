import type { Tone } from '../schemas/shared/tone.ts';
import type { LanguageSearchTexts } from './search-texts.ts';

/** The page on which one searches in Polish. */
export function searchPl(tone: Tone): LanguageSearchTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: 'Wyszukiwanie',
    description: 'Wyszukiwanie pomocy, zajęć, miejsc i porad na tej stronie.',
    label: say('Czego Państwo szukają?', 'Czego szukasz?'),
    remembered: say(
      'Przeglądarka zapamiętuje, czego Państwo szukają, także po opuszczeniu tej strony.',
      'Przeglądarka zapamiętuje, czego szukasz, także po opuszczeniu tej strony.',
    ),
    traces: 'Jak to usunąć',
    hint: say(
      'Można szukać po polsku lub po niderlandzku. Wpisane słowa nie są do nas wysyłane.',
      'Możesz szukać po polsku lub po niderlandzku. Wpisane słowa nie są do nas wysyłane.',
    ),
    button: 'Szukaj',
    kinds: {
      service: 'Pomoc i zajęcia',
      theme: 'Tematy',
      location: 'Miejsca',
      organization: 'Organizacje',
      page: 'Strony',
      article: 'Porady do czytania',
      event: 'Kalendarz',
      news: 'Aktualności',
    },
    filters: 'Rodzaj',
    all: 'Wszystko',
    busy: 'Trwa wyszukiwanie …',
    one: 'Znaleziono dla „$”: 1',
    many: 'Znaleziono dla „$”: %',
    none: 'Nic nie znaleziono dla „$”',
    showAll: 'Pokaż wszystko (%)',
    corrected: 'Wpisano „%”. Wyszukano „$”.',
    unknownKind: 'Nie ma rodzaju „%”. Tutaj jest wszystko.',
    danger: say('Proszę zadzwonić do kogoś, kto może pomóc', 'Zadzwoń do kogoś, kto może pomóc'),
    dangerText: say(
      'Warto o tym porozmawiać. Można zadzwonić także w razie wątpliwości.',
      'Porozmawiaj o tym. Zadzwoń także wtedy, gdy masz wątpliwości.',
    ),
    nothing: {
      text: 'Większość stron tego serwisu jest po niderlandzku. Może opisano to innymi słowami.',
      meant: 'Czy chodzi o:',
      shorter: say('Można spróbować krótszego słowa albo słowa po niderlandzku.', 'Spróbuj krótszego słowa albo słowa po niderlandzku.'),
    },
    failed: {
      title: 'Wyszukiwanie słów teraz nie działa',
      text: say(
        'Być może zerwało się połączenie. Można spróbować później albo poszukać poniżej.',
        'Być może zerwało się połączenie. Spróbuj później albo poszukaj poniżej.',
      ),
      again: 'Spróbuj ponownie',
    },
    withoutScript: {
      title: 'Wyszukiwanie słów tutaj nie działa',
      text: 'Potrzebny jest do tego JavaScript, a jest on wyłączony. Wpisanych słów nie można więc użyć. Można też szukać tak:',
    },
    lists: say('Można też zobaczyć, co tu jest', 'Albo zobacz, co tu jest'),
    ways: 'Nie udało się znaleźć?',
    waysText: say('Prosimy zapytać nas. Nie ma pytań zbyt błahych.', 'Zapytaj nas. Nie ma pytań zbyt błahych.'),
  };
}
