import type { HelpTexts } from './help-texts.ts';

/** The list of help in Polish. */
export function helpPl(): HelpTexts {
  return {
    intro: (municipality) => `Pomoc i porady w gminie ${municipality}, opisane po polsku.`,
    alsoSpoken: 'A także pomoc, w której ktoś mówi po polsku.',
    all: 'Cała pomoc i wszystkie zajęcia',
    filters: {
      title: 'Wybór',
      groups: { thema: 'Temat', leeftijd: 'Wiek', plaats: 'Wieś lub dzielnica', manier: 'Sposób' },
      any: 'Wszystko',
      free: 'Bezpłatnie',
      noReferral: 'Bez skierowania',
      spoken: 'Mówią po polsku',
      clear: 'Wyczyść wybór',
    },
    found: 'Znaleziono: %',
    nothing: { title: 'Nic nie znaleziono', text: 'Proszę usunąć coś z wyboru albo z kimś porozmawiać:' },
    phases: {
      zwangerschap: 'Ciąża',
      baby: 'Niemowlę (do 1 roku)',
      'dreumes-en-peuter': 'Małe dziecko (od 1 do 4 lat)',
      kleuter: 'Pierwsze lata szkoły (od 4 do 6 lat)',
      basisschool: 'Szkoła podstawowa (od 6 do 12 lat)',
      tiener: 'Nastolatek (od 12 do 18 lat)',
      jongvolwassen: 'Młody dorosły (od 18 do 23 lat)',
    },
    noPlace: 'Bez stałego miejsca',
    places: (count) => `Miejsca: ${String(count)}`,
    waiting: (time) => `Czas oczekiwania: ${time}`,
    topics: {
      title: 'Porady i pomoc według tematów',
      intro: 'Proszę wybrać wiek lub temat. Widać, co można przeczytać i kto może pomóc.',
      themes: 'Tematy',
      ages: 'Według wieku',
      about: { both: 'Co można przeczytać i kto może pomóc.', read: 'Co można o tym przeczytać.', help: 'Kto może pomóc.' },
      others: 'Inne tematy',
      otherAges: 'Inny wiek',
    },
  };
}
