/** A text of a translation with its place: `location.opensOn`. */
export interface Leaf {
  path: string;
  text: string;
  /** What was put in, which must be in the text. */
  marks: readonly string[];
}

/** With what a text that is a function is called, by its place; without it with a mark for each of its parameters. */
export type Calls = Readonly<Record<string, readonly unknown[]>>;

/** All texts of a translation; those that are functions with something in them. */
export function leavesOf(value: unknown, calls: Calls = {}, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value, marks: [] }];
  if (typeof value === 'function') {
    const given = calls[path] ?? Array.from({ length: value.length }, (_, index) => `‹${String(index + 1)}›`);
    const marks = given.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : [one])).filter((one) => typeof one === 'string');
    return [
      { path, text: (value as (...given: readonly unknown[]) => string)(...given), marks: marks.filter((mark) => mark.includes('‹')) },
    ];
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text.`);
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, calls, path === '' ? key : `${path}.${key}`));
}

/** What is wrong with a text of a translation. */
export interface Demands {
  /** The same texts in Dutch, or in a language in which they are known to be right. */
  source: readonly Leaf[];
  /** Texts that may be the same in both. */
  same: readonly string[];
  /** The letters of the language: none of another script stands in it, but in these words. */
  script?: { letters: RegExp; words: readonly string[] };
}

/** Words of Dutch that are no words of the other languages. */
const dutch =
  /(?<![\p{L}])(?:het|een|niet|voor|naar|uw|wij|kunt|bent|zijn|deze|dit|bij|uit|ook|maar|geen|wordt|vanaf|elke|uur|gesloten|vandaag|morgen|bellen|hulp|vraag|plek|inloop|gratis|dag|nacht|afspraak|feestdagen|schoolvakanties|zoeken|kunnen|tot en met|eerst|om de|keer|taal)(?![\p{L}])/iu;

/** A line for every fault of a translation: a text that is missing, too many, empty, left in Dutch, or that lost what was put in. */
export function faultsOf(leaves: readonly Leaf[], { source, same, script }: Demands): string[] {
  const own = new Map(leaves.map((leaf) => [leaf.path, leaf]));
  const known = new Map(source.map((leaf) => [leaf.path, leaf]));
  const percents = (text: string) => text.split('%').length - 1;
  return [
    ...[...known.keys()].filter((path) => !own.has(path)).map((path) => `${path} is missing`),
    ...leaves.flatMap(({ path, text, marks }) => {
      const original = known.get(path);
      if (original === undefined) return [`${path} is no text of the source`];
      const bare = withoutMarks(text);
      const letters =
        script === undefined ? [] : wordsOf(bare).filter((word) => !script.letters.test(word) && !script.words.includes(word));
      return [
        ...(text.trim() === '' ? [`${path} is empty`] : []),
        ...(text === original.text && /\p{L}/u.test(bare) && !same.includes(text) ? [`${path} is not translated: ${text}`] : []),
        ...marks.filter((mark) => original.text.includes(mark) && !text.includes(mark)).map((mark) => `${path} lost ${mark}`),
        ...(percents(text) === percents(original.text) ? [] : [`${path} has another number of %`]),
        ...(dutch.test(bare) && !same.includes(text) ? [`${path} has a word of Dutch: ${text}`] : []),
        ...letters.map((word) => `${path} has a word in other letters: ${word}`),
      ];
    }),
  ];
}

const withoutMarks = (text: string) => text.replaceAll(/‹[^›]*›/g, '');

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}’'ʼ-]+/gu) ?? [];
