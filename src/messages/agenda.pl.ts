import type { Tone } from '../schemas/shared/tone.ts';
import type { LanguageAgendaTexts } from './agenda-texts.ts';

/** The agenda in Polish. */
export function agendaPl(tone: Tone): LanguageAgendaTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  return {
    intro: (municipality) => `Kursy, wieczory dla rodziców i inne spotkania w gminie ${municipality}.`,
    description: (municipality) => `Kursy i spotkania w gminie ${municipality}: kiedy, gdzie, dla kogo i ile kosztują.`,
    walkIn: {
      title: 'Bez umawiania się',
      text: say('Tutaj można po prostu przyjść. Nie trzeba się umawiać.', 'Tutaj możesz po prostu przyjść. Nie musisz się umawiać.'),
      also: say('Widać tu też, dokąd można przyjść.', 'Widzisz tu też, dokąd możesz przyjść.'),
      intro: (municipality) =>
        say(`Dokąd i kiedy można przyjść w gminie ${municipality}.`, `Dokąd i kiedy możesz przyjść w gminie ${municipality}.`),
      more: 'Więcej dni',
      calendar: 'Kiedy można przyjść (ics)',
    },
    views: { label: 'Pokaż', all: 'Wszystko', today: 'Dzisiaj', week: 'W tym tygodniu', month: 'W tym miesiącu' },
    count: { one: 'Znaleziono: 1', many: 'Znaleziono: %', none: 'Niczego nie znaleziono' },
    empty: {
      title: 'W kalendarzu niczego teraz nie ma',
      text: say(
        'Można jednak zadać pytanie. Proszę zobaczyć, kiedy i jak można się z nami skontaktować.',
        'Możesz jednak zadać pytanie. Zobacz, kiedy i jak możesz się z nami skontaktować.',
      ),
    },
    emptyView: say(
      'W tym okresie nic się nie odbywa. Proszę wybrać dłuższy okres.',
      'W tym okresie nic się nie odbywa. Wybierz dłuższy okres.',
    ),
    contact: 'Jak się z nami skontaktować',
    subscribe: {
      title: say('We własnym kalendarzu', 'W twoim kalendarzu'),
      text: say(
        'Ten kalendarz można dodać w telefonie lub komputerze. Gdy coś się tu zmieni, zmieni się i tam.',
        'Dodaj ten kalendarz w telefonie lub komputerze. Gdy coś się tu zmieni, zmieni się i tam.',
      ),
      link: 'Plik kalendarza (ics)',
    },
    times: (count, last) => `Spotkania: ${String(count)}, ostatnie ${last}`,
    online: 'Przez internet',
    statuses: { full: { label: 'Brak miejsc' }, 'waiting-list': { label: 'Lista oczekujących' }, cancelled: { label: 'Odwołane' } },
    canJoin: say('Już trwa, można jeszcze dołączyć', 'Już trwa, możesz jeszcze dołączyć'),
    searchWords: ['kalendarz', 'wydarzenia', 'zajęcia', 'spotkania', 'kursy', 'terminy', 'godziny otwarcia', 'kiedy można przyjść'],
    allPoints: 'Wszystkie miejsca i godziny',
    allDays: say('Kiedy można przyjść: wszystkie dni', 'Kiedy możesz przyjść: wszystkie dni'),
    madeOn: (date) => `Zaktualizowano ${date}`,
  };
}
