import type { Tone } from '../schemas/shared/tone.ts';
import type { LanguagePageTexts } from './language-page-texts.ts';

/** The page in Polish. */
export function languagePagePl(tone: Tone): LanguagePageTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    title: (readers) => (readers === 'youth' ? 'Pomoc dla młodzieży' : 'Pomoc w wychowaniu i rozwoju dzieci'),
    intro: (readers, portal) =>
      readers === 'youth'
        ? `${portal} jest dla młodzieży. ${say('Można zapytać', 'Możesz zapytać')} o wszystko, co ważne.`
        : `W ${portal} ${say('można', 'możesz')} zadać każde pytanie o wychowanie i rozwój dzieci. Nie ma pytań zbyt błahych.`,
    searchWords: ['pomoc', 'po polsku', 'język polski', 'informacja', 'potrzebuję pomocy', 'porada', 'tłumacz', 'polska', 'polacy'],
    restIsDutch: 'Ta strona jest po polsku. Większość innych stron tego serwisu jest po niderlandzku. Linki do nich mają oznaczenie (NL).',
    danger: say(
      'Czy jest niebezpiecznie albo pomoc jest potrzebna od razu? Numery pomocy',
      'Grozi ci niebezpieczeństwo albo potrzebujesz pomocy od razu? Numery pomocy',
    ),
    freeWalkIn: 'Wizyta jest bezpłatna.',
    walkIn: {
      title: 'Gdzie można przyjść?',
      none: 'W tej chwili nie ma miejsca, do którego można przyjść bez umawiania się.',
      more: (place) => `Więcej informacji: ${place}`,
    },
    call: {
      title: 'Telefon',
      hours: 'Kiedy ktoś odbiera?',
      otherwise: 'A w innych godzinach?',
      openUntil: 'Ktoś odbiera teraz, do %:%',
      opensAt: 'Dzisiaj ktoś odbiera od %:%',
      next: 'Następny termin:',
      free: 'Połączenie jest bezpłatne.',
    },
    ask: {
      title: 'Pytanie na piśmie',
      form: 'Przejdź do formularza',
      anonymous: say('Nie trzeba podawać imienia ani nazwiska.', 'Nie musisz podawać imienia ani nazwiska.'),
      within: (time) => `Odpowiedź nadejdzie w ciągu: ${time}.`,
    },
    mail: 'Wiadomość e-mail',
    steps: {
      title: 'Jak to działa?',
      walkIn: say('Można przyjść w godzinach otwarcia i zadać pytanie.', 'Przyjdź w godzinach otwarcia i powiedz, o co chcesz zapytać.'),
      call: say('Można też zadzwonić i zadać pytanie.', 'Albo zadzwoń i zadaj pytanie.'),
      ask: say('Można też napisać swoje pytanie.', 'Albo napisz swoje pytanie.'),
      mail: say('Można też wysłać e-mail.', 'Albo wyślij e-mail.'),
      interpreter: say(
        'Trudno jest Państwu mówić po niderlandzku? Można przyjść z osobą, która tłumaczy, na przykład z kimś z rodziny lub ze znajomym.',
        'Trudno ci mówić po niderlandzku? Możesz przyjść z osobą, która tłumaczy, na przykład z kimś z rodziny lub ze znajomym.',
      ),
    },
    services: 'Pomoc, przy której ktoś mówi po polsku',
    articles: {
      title: 'Porady po polsku',
      help: 'Potrzebna rozmowa?',
      others: 'Czytaj też',
      translated: 'Ten tekst przetłumaczono z niderlandzkiego.',
      history: 'Przeglądarka zapamiętuje tę stronę. Można ją usunąć z historii.',
    },
    dutchPages: {
      title: 'Strony po niderlandzku',
      topics: 'Porady do czytania',
      agenda: 'Kalendarz',
      news: 'Aktualności',
      ask: 'Zadaj pytanie',
      youth: 'Dla młodzieży',
      experiences: 'Doświadczenia',
      poll: 'Ankieta',
      professionals: 'Dla specjalistów',
    },
  };
}
