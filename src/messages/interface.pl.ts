import type { Tone } from '../schemas/shared/tone.ts';
import type { FrameTexts } from './frame-texts.ts';
import { listed } from './hours-parts.ts';

/** The Polish texts around a page: without a person, or “Państwo”, for “u”; “ty” for “je”. Nothing tells man from woman. */
export function interfacePl(tone: Tone): FrameTexts {
  const say = (formal: string, informal: string) => (tone === 'formal' ? formal : informal);
  // A date ends in “r.”: then the sentence has its full stop.
  const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);
  return {
    skipLink: 'Przejdź do treści',
    mainNavigation: 'Menu główne',
    breadcrumb: 'Miejsce na stronie',
    navigation: {
      home: 'Strona główna',
      walkIn: 'Bez umawiania się',
      directory: 'Znajdź pomoc',
      contact: 'Kontakt',
      organizations: 'Organizacje',
      about: 'O nas',
    },
    languages: 'Języki',
    search: { label: 'Szukaj na tej stronie', button: 'Szukaj' },
    exit: {
      title: 'Szybkie wyjście',
      label: 'Opuść tę stronę',
      hint: say('Trzeba szybko wyjść? Proszę nacisnąć Shift trzy razy.', 'Musisz szybko wyjść? Naciśnij Shift trzy razy.'),
      twiceMore: say('Aby wyjść, proszę nacisnąć Shift jeszcze dwa razy.', 'Aby wyjść, naciśnij Shift jeszcze dwa razy.'),
      onceMore: say('Aby wyjść, proszę nacisnąć Shift jeszcze jeden raz.', 'Aby wyjść, naciśnij Shift jeszcze jeden raz.'),
    },
    exampleBanner: { title: 'Przykład', text: 'Ta strona jest przykładem. Godziny i miejsca mogą być nieprawdziwe.' },
    crisis: {
      title: 'Potrzebna pomoc od razu?',
      free: 'bezpłatnie',
      always: 'w dzień i w nocy',
      facts: (facts) => `${facts.join(', ')}.`,
      freeSentence: 'Połączenie jest bezpłatne.',
      alwaysSentence: 'Czynne w dzień i w nocy.',
      chat: 'czat',
      all: 'Wszystkie numery pomocy',
    },
    provenance: {
      checkedOn: (date) => sentence(`Sprawdzono ${date}`),
      checkedBetween: (from, until) => sentence(`Sprawdzono między ${from} a ${until}`),
      staleOldest: (date) =>
        `Nie wszystko sprawdzono niedawno: najstarsze dane są z ${date}. ${say('Proszę zapytać', 'Zapytaj')}, czy to jeszcze aktualne.`,
      stale: (date) => `Ostatnio sprawdzono ${date}. ${say('Proszę zapytać', 'Zapytaj')}, czy to jeszcze aktualne.`,
      from: { national: 'Tekst ogólnokrajowy.', region: 'Tekst regionu.', municipality: 'Tekst gminy.' },
      fromSeveral: (layers) =>
        `Ten tekst jest ${listed(
          layers.map((layer) => `częściowo ${{ national: 'ogólnokrajowy', region: 'z regionu', municipality: 'z gminy' }[layer]}`),
          ', ',
          ' i ',
        )}.`,
      sources: 'Źródło:',
    },
    footer: {
      title: 'O tej stronie',
      privacy: say(
        'Ta strona nie zapisuje niczego o Państwu: żadnych plików cookie i żadnego śledzenia.',
        'Ta strona nie zapisuje niczego o tobie: żadnych plików cookie i żadnego śledzenia.',
      ),
      municipality: (name) => `Dla mieszkańców gminy ${name}.`,
      address: 'Ta strona w internecie:',
    },
    location: {
      when: 'Kiedy',
      where: 'Gdzie',
      building: (building) => `W budynku ${building}`,
      addressUnknown: 'Dokładny adres nie jest znany.',
      next: 'Następny termin:',
      coming: (dates) => `Najbliższe terminy: ${dates}.`,
      openUntil: 'Teraz otwarte do %:%',
      opensAt: 'Dzisiaj otwarte od %:%',
      noAppointment: 'Nie trzeba się umawiać.',
      callFirst: (number) => `${say('Najpierw proszę zadzwonić', 'Najpierw zadzwoń')}: ${number}`,
      askFirst: say('Najpierw proszę się z nami skontaktować', 'Najpierw skontaktuj się z nami'),
      week: 'Najbliższe siedem dni',
      weekCaption: (from, until) => `${from} – ${until}`,
      day: 'Dzień',
      time: 'Godzina',
      changes: 'Uwaga: inne godziny',
      directions: 'Jak tu dojechać',
      map: 'Zobacz to miejsce na OpenStreetMap',
      mapApproximate: 'Punkt na mapie jest przybliżony.',
      accessibility: 'Dostępność',
      accessibilityUnknown: 'Nie sprawdzono jeszcze, czy można wjechać wózkiem inwalidzkim lub dziecięcym.',
      present: 'Z kim można porozmawiać?',
      phone: 'Telefon',
      reach: 'Kontakt',
      website: 'Strona internetowa',
      services: 'Co tu można robić?',
      keep: 'Zachowaj i udostępnij',
      subscribe: 'Dodaj te godziny do kalendarza',
      print: 'Wydrukuj tę stronę',
      temporary: 'To miejsce jest tymczasowe',
      successor: 'Potem będzie to tutaj:',
      provisions: {
        wheelchair: 'Wózek inwalidzki',
        pushchair: 'Wózek dziecięcy',
        hearingLoop: 'Pętla indukcyjna dla aparatów słuchowych',
        quietRoom: 'Cichy pokój',
        lift: 'Winda',
        toilet: 'Toaleta dla osób na wózku inwalidzkim',
      },
      yes: 'tak',
      no: 'nie',
      unknownHours: 'Godziny nie są jeszcze znane',
      opensOn: (date) => `Otwarte od ${date}.`,
      temporaryUntil: (date) => `Pod tym adresem do ${date} włącznie.`,
    },
    accessibility: { title: 'Dostępność' },
  };
}
