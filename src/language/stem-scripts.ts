/** An ending, with the fewest letters that a word keeps without it. */
type Endings = readonly (readonly [RegExp, number])[];

/** Endings of nouns, adjectives and verbs in Ukrainian, normalised (`й` is `и`, `ї` is `і`). The first that fits is taken off. */
const ukrainianEndings: Endings = [
  [/(?:остями|остях|остям|остеи|істю|ість|ості)$/, 3],
  [/(?:ить|ать|ять|ють|уть|еть|ла|ло|ли|ти)$/, 4],
  [/(?:ями|ами|ого|ому|ими|ові|еві)$/, 3],
  [/(?:ую|ої|ою|ею|ах|ях|ам|ям|ів|ем|ом|им|ім|их|іх|иі|іи|ии|еи|оі|ть)$/, 3],
  [/[вєшаяуюіиоеь]$/, 3],
];

/** Endings of nouns and verbs in Arabic, among them what says whose something is, normalised. */
const arabicEndings: Endings = [
  [/(?:تها|تهم)$/, 3],
  [/(?:ها|هم|نا|كم|ات|ان|ون|ين|يه|تي|ته|ني)$/, 3],
  [/[هيكت]$/, 3],
];

/** “And”, “with”, “for” and the like, written before the article. */
const arabicBeginnings = /^(?:وال|بال|كال|فال|لل|و)(?=\p{L}{3})/u;

/** What an Arabic verb begins with, by who does it. */
const arabicVerbs = /^[يتن](?=\p{L}{3})/u;

/**
 * What the forms of a word in Ukrainian or Arabic have in common: `сумний` and `сумно`, `طفل` and `طفلي`. As for Dutch it is a key to compare by,
 * not a word; a word in other letters stays as it is.
 *
 * Arabic is stemmed lightly, as search engines do it (Larkey, Ballesteros and Connell, “Light stemming for Arabic information retrieval”, 2007).
 *
 * @param word normalised
 */
export function stemOfScript(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) {
    const plain = word.replace(/(?<=\p{L}{3})с[яь]$/u, '');
    return without(ukrainianEndings, plain);
  }
  if (/\p{Script=Arabic}/u.test(word)) return without(arabicEndings, word.replace(arabicBeginnings, '')).replace(arabicVerbs, '');
  return word;
}

/** A word without the first of the endings that leaves enough of it. */
function without(endings: Endings, word: string): string {
  const fit = endings.find(([ending, least]) => (ending.exec(word)?.index ?? 0) >= least);
  return fit === undefined ? word : word.replace(fit[0], '');
}
