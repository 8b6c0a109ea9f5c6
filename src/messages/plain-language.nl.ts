import type { LayerName } from '../schemas/collections.ts';

const list = (words: readonly string[], type: 'conjunction' | 'disjunction' = 'disjunction') =>
  new Intl.ListFormat('nl', { type }).format(words);
const quotedList = (words: readonly string[]) => list(words.map((word) => `“${word}”`));
const many = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;

/** What makes a long sentence shorter. */
const shorter = {
  sign: (word: string) => `Maak er twee zinnen van. De tweede kan beginnen bij “${word}”.`,
  joint: (word: string) => `Maak er twee zinnen van. Dat kan bij “${word}”.`,
  list: () => 'Hier staan veel delen achter elkaar. Maak er een lijst van, met een korte zin erboven.',
  none: () => 'Zeg in elke zin één ding, en laat weg wat de lezer niet nodig heeft.',
};

/** What is told of a hard sentence: why it is hard, and what can be done. */
export interface Advice {
  reason: string;
  suggestion: string;
}

/** Dutch texts of the check on plain language, for editors. */
export const plainLanguageNl = {
  levels: { strong: 'sterk', mild: 'licht' },
  rules: {
    'long-sentence': 'lange zin',
    'long-word': 'lang woord',
    jargon: 'moeilijk woord',
    passives: 'lijdende vorm',
    abbreviation: 'afkorting',
    'personal-address': 'adres van een persoon',
    'statement-heading': 'kop is geen vraag',
  },
  readers: { everyone: 'alle lezers', youth: 'jongeren', professionals: 'professionals' },
  longSentence: (words: number, limit: number, cure?: { kind: 'joint' | 'sign'; word: string } | { kind: 'list' }): Advice => ({
    reason: `Deze zin heeft ${String(words)} woorden. Boven de ${String(limit)} raken veel lezers de draad kwijt.`,
    suggestion: shorter[cure?.kind ?? 'none'](cure !== undefined && 'word' in cure ? cure.word : ''),
  }),
  longHeading: (words: number, limit: number): Advice => ({
    reason: `Deze kop heeft ${String(words)} woorden. Boven de ${String(limit)} is een kop niet in één keer te lezen.`,
    suggestion: 'Houd alleen over waar het om gaat. De rest kan in de eerste zin eronder.',
  }),
  longWord: (word: string, letters: number, parts?: readonly [string, string]): Advice => ({
    reason: `${word.length === letters ? `“${word}” telt` : `Een deel van “${word}” telt`} ${String(letters)} letters. Zo’n lang woord leest bijna niemand in één keer.`,
    suggestion:
      parts === undefined
        ? 'Zoek een korter woord, of zeg het met een paar gewone woorden.'
        : `Haal het uit elkaar bij “${parts[1]}”, met een woord als “van”, “voor” of “over”. Lukt dat niet, zet er dan een streepje in: “${parts.join('-')}”.`,
  }),
  jargon: (term: string, plain: readonly string[]): Advice => ({
    reason: `“${term}” is taal van instanties. Veel lezers kennen het woord niet, of niet precies.`,
    suggestion: `Schrijf liever ${quotedList(plain)}. Heeft de lezer het woord zelf nodig, leg het dan uit waar het voor het eerst staat.`,
  }),
  passives: (verbs: readonly string[]): Advice => ({
    reason: `Hier staan dicht bij elkaar ${many(verbs.length, 'lijdende vorm', 'lijdende vormen')}: ${list(
      verbs.map((verb) => `“${verb}”`),
      'conjunction',
    )}. Zo blijft onduidelijk wie iets doet.`,
    suggestion: 'Zeg wie het doet: “De jeugdarts belt u” in plaats van “U wordt gebeld”.',
  }),
  abbreviation: (short: string, full?: string): Advice =>
    full === undefined
      ? {
          reason: `Wat “${short}” betekent, staat nergens in deze tekst.`,
          suggestion: `Schrijf de eerste keer voluit waar het voor staat, met “${short}” erachter tussen haakjes. Of laat de afkorting weg.`,
        }
      : { reason: `“${short}” leest niemand hardop zo.`, suggestion: `Schrijf het voluit: ${quotedList(full.split(', '))}.` },
  personalAddress: (address: string, instead: string): Advice => ({
    reason: `“${address}” lijkt het adres van één persoon. Is die er niet, dan leest niemand de mail.`,
    suggestion: `Gebruik een adres dat meer mensen lezen, zoals ${instead}. Kijk eerst of het bestaat.`,
  }),
  statementHeading: {
    reason: 'Deze kop is geen vraag. Lezers zoeken een antwoord, en vinden het sneller onder hun eigen vraag.',
    suggestion:
      'Schrijf de vraag op die een lezer zou stellen. Dus niet “Tips”, maar “Wat kunt u vandaag doen?”. Kijk dan of de eerste zin eronder antwoord geeft.',
  } satisfies Advice,
  why: 'Waarom',
  advice: 'Tip',
  parts: {
    sentences: 'korte zinnen',
    words: 'korte woorden',
    jargon: 'gewone woorden',
    passives: 'wie doet wat',
    references: 'afkortingen en adressen',
  },
  layers: {
    national: () => 'landelijk',
    region: (name: string) => (name.toLowerCase().startsWith('regio') ? name : `regio ${name}`),
    municipality: (name: string) => `gemeente ${name}`,
  } satisfies Record<LayerName, (name: string) => string>,
  scoresTitle: 'Cijfers van 0 tot 100 (honderd is heel begrijpelijk)',
  scoresExplained: (parts: readonly { name: string; points: number }[]) =>
    `Een cijfer bestaat uit: ${list(
      parts.map(({ name, points }) => `${name} (${String(points)})`),
      'conjunction',
    )}. Een onderdeel verliest punten naarmate er meer opmerkingen op een zin zijn; een lichte telt voor een kwart. Een laag telt als één lange tekst.`,
  lowestTitle: 'Bestanden met het laagste cijfer',
  findings: (strong: number, mild: number) =>
    `${many(strong, 'sterke opmerking', 'sterke opmerkingen')}, ${many(mild, 'lichte', 'lichte')}`,
  nothing: 'Geen opmerkingen: dit is begrijpelijke taal.',
  warningsOnly: 'Een opmerking houdt de publicatie niet tegen.',
  shortLine: (strong: number, mild: number, score: number) =>
    strong + mild === 0
      ? 'Begrijpelijke taal: geen opmerkingen.'
      : `Begrijpelijke taal: ${String(score)} van 100, met ${many(strong, 'sterke opmerking', 'sterke opmerkingen')} en ${many(mild, 'lichte', 'lichte')}. Bekijk ze met: npm run lint:language`,
} as const;

/** The texts of the check in one language. */
export type PlainLanguageTexts = typeof plainLanguageNl;
