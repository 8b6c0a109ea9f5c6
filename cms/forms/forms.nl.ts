/** Texts of the inputs with which an editor fills in an entry. */
export const formsNl = {
  optional: 'niet verplicht',
  none: 'Niet ingevuld',
  notKnown: 'Niet bekend',
  choose: 'Kies …',
  add: (label: string) => `${label} toevoegen`,
  addEntry: (label: string) => `Voeg toe aan ${label}`,
  addThis: 'Toevoegen',
  remove: (what: string) => `${what} weghalen`,
  up: (what: string) => `${what} omhoog`,
  down: (what: string) => `${what} omlaag`,
  row: (place: number) => `Nummer ${String(place)}`,
  takeAway: 'Weghalen',
  clear: (label: string) => `Maak “${label}” leeg`,
  removed: (what: string) => `${what} is weggehaald.`,
  left: (count: number) => (count >= 0 ? `Nog ${String(count)} tekens over.` : `${String(-count)} tekens te veel.`),
  unknownEntry: (id: string) => `${id} (bestaat niet meer)`,
  layers: { municipality: 'Van de gemeente', region: 'Van de regio', national: 'Landelijk' },
  age: {
    amount: 'Leeftijd',
    unit: 'Jaar of maanden',
    years: 'jaar',
    months: 'maanden',
    pregnancy: 'Voor de geboorte schrijft u een min voor het getal, zoals -9 maanden.',
  },
  /** Behind what is not changed in a form. */
  settled: 'dit verandert het webteam',
  /** Beside the text of a colour. */
  chooseColor: (what: string) => `Kies een kleur: ${what}`,
  makeIt: (text: string) => `Maak er “${text}” van`,
  period: {
    weeks: (count: number) => (count === 1 ? '1 week' : `${String(count)} weken`),
    lasts: (from: string, through: string, days: number) =>
      days === 1 ? `Alleen ${from}.` : `Van ${from} tot en met ${through}: ${String(days)} dagen.`,
    over: 'De laatste dag is voorbij.',
    backwards: (from: string) => `Dit ligt voor de eerste dag, ${from}.`,
  },
  today: 'Vandaag gecontroleerd',
  longAgo: (months: number) =>
    `Dit is langer dan ${months === 1 ? 'een maand' : `${String(months)} maanden`} geleden. Kijk alles na, en druk dan op “Vandaag gecontroleerd”.`,
  image: {
    choose: 'Kies of upload een afbeelding',
    none: 'Er is geen afbeelding gekozen.',
  },
};
