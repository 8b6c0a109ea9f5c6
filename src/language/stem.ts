import { irregular } from './irregular.data.ts';
import { stemOfScript } from './stem-scripts.ts';

/**
 * What the forms of a word have in common: `vraag` and `vragen`, `opvoeden` and `opvoeding`, `baan` and `baantjes`. It is a key to compare
 * by, not a word. Forms of different words may share one; that costs little, for what was typed itself comes first. In Latin letters a word is
 * taken for Dutch.
 *
 * @param word normalised
 */
export function stem(word: string): string {
  const known = irregular.get(word) ?? word;
  if (/[^a-z]/.test(known)) return stemOfScript(known);
  return known.length < 4 ? known : spelledAlike(withoutEnding(known));
}

/** Endings with the shortest rest they leave, in letters. The first that fits is taken off. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/(?:etje|tje|pje|kje|je)s?$/, 3],
  [/ingen$|ing$/, 4],
  [/(?<=(?:er|el|em|en|aar|eur|ist|ant|ie))s$/, 4],
  // Not after “u”: “cursus” and “bonus” are one, and “menu’s” are rare.
  [/(?<=[aoy])s$/, 4],
  [/en$/, 3],
  [/e$/, 3],
];

function withoutEnding(word: string): string {
  let rest = word.replace(/heden$/, 'heid');
  const fit = ownS.has(rest)
    ? undefined
    : endings.find(([ending, least]) => {
        const shorter = rest.replace(ending, '');
        return shorter !== rest && shorter.length >= least && /[aeiouy]/.test(shorter);
      });
  if (fit !== undefined) rest = rest.replace(fit[0], '');
  // “huilt”, “luistert”; nouns with the same letters lose them in all their forms, so they still meet.
  if (rest.length > 4) rest = rest.replace(/(?<=[bdfgklmnprvw])t$/, '');
  // “gepest”, “gehuild”: a weak participle.
  if (!geWords.has(rest) && /^ge[^aeiou].*[aeiouy].*[dt]$/.test(rest) && rest.length > 5)
    rest = rest.slice(2).replace(/(?<=[bglmnrvwz])d$/, '');
  return rest;
}

/** Words that end as a plural does and are none. */
const ownS = new Set('oppas kompas terras atlas canvas chaos'.split(' '));

/** Words that start as a participle does and are none. */
const geWords = new Set(
  'geweld gebied geduld geluid gezond gewicht gevecht gezicht gedicht gebrek gesprek gedrag gebruik geschikt gerecht gezag'.split(' '),
);

/** Spelling that changes with the syllable: `praat` and `praten`, `bel` and `bellen`, `leef` and `leven`, `reis` and `reizen`. */
const spelledAlike = (rest: string) =>
  rest
    .replace(/([aeou])\1/g, '$1')
    .replace(/([bcdfgklmnprst])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
