import { nearest } from '../problems/did-you-mean.ts';
import { isPlaceholderName, placeholderNames, type PlaceholderName, type PlaceholderValues } from './placeholder-names.ts';

export { isPlaceholderName, placeholderNames, type PlaceholderName, type PlaceholderValues } from './placeholder-names.ts';

/** A placeholder in a text. */
export interface FoundPlaceholder {
  /** What stands between the brackets, untrimmed. */
  name: string;
  /** The placeholder as written, brackets included. */
  source: string;
  /** Offset in the text, in UTF-16 units. */
  start: number;
}

/** What is wrong with a placeholder, at an offset in the text. */
export interface PlaceholderFault {
  start: number;
  code: 'unknown-placeholder' | 'placeholder-brackets';
  message: string;
  example?: string;
}

const pattern = /\[\[([^[\]\n]*)\]\]/g;

/** All placeholders `[[…]]` in a text, known or not, in order. Brackets around one (a Markdown link) are not part of it. */
export function findPlaceholders(text: string): FoundPlaceholder[] {
  return [...text.matchAll(pattern)].map((match) => ({ name: match[1] ?? '', source: match[0], start: match.index }));
}

/** Finds placeholders that would not be filled: unknown names, and known names with too few or other brackets. */
export function checkPlaceholders(text: string): PlaceholderFault[] {
  if (!/[[{]/.test(text)) return [];
  const unknown = findPlaceholders(text).flatMap(({ name, source, start }): PlaceholderFault[] => {
    if (text.startsWith('](', start + source.length - 1) && isPlaceholderName(name)) return [linkFault(source, start)];
    return isPlaceholderName(name) ? [] : [nameFault(name, source, start)];
  });
  // What is left when the real ones are blanked: [organisatie], [[organisatie], {{organisatie}}.
  const rest = text.replace(pattern, (source) => ' '.repeat(source.length));
  return [...unknown, ...looseBrackets(rest)].sort((a, b) => a.start - b.start);
}

const loose = new RegExp(`[[{]{1,2}[ \\t]*(${placeholderNames.join('|')})[ \\t]*[\\]}]{1,2}(?![(:[])`, 'gi');

function looseBrackets(text: string): PlaceholderFault[] {
  return [...text.matchAll(loose)].map((match) => {
    const example = `[[${closest(match[1] ?? '') ?? 'organisatie'}]]`;
    return {
      start: match.index,
      code: 'placeholder-brackets',
      message: `“${match[0]}” wordt niet ingevuld: zet er aan beide kanten twee rechte haken om. Bedoelt u “${example}”?`,
      example,
    };
  });
}

function nameFault(name: string, source: string, start: number): PlaceholderFault {
  const suggestion = closest(name);
  const known = placeholderNames.map((candidate) => `[[${candidate}]]`);
  return {
    start,
    code: 'unknown-placeholder',
    message:
      `De invulplek “${source}” bestaat niet. ` +
      (suggestion === undefined
        ? `U kunt kiezen uit ${known.slice(0, -1).join(', ')} en ${known.at(-1) ?? ''}.`
        : `Bedoelt u “[[${suggestion}]]”?`),
    ...(suggestion === undefined ? {} : { example: `[[${suggestion}]]` }),
  };
}

// In Markdown `[[organisatie]](…)` is a link whose text has only one pair of brackets left, so nothing is filled in.
function linkFault(source: string, start: number): PlaceholderFault {
  return {
    start,
    code: 'placeholder-brackets',
    message: `Wilt u van ${source} een link maken? Zet er dan nog één paar haken omheen.`,
    example: `[${source}](https://www.rijksoverheid.nl/)`,
  };
}

/** The known name that was meant: the same letters in another case first, then the nearest. */
function closest(name: string): PlaceholderName | undefined {
  const wanted = name.trim().replace(/\s+/g, ' ');
  const found = placeholderNames.find((known) => known === wanted) ?? nearest(wanted, placeholderNames);
  const alike = placeholderNames.filter((known) => known.toLowerCase() === found?.toLowerCase());
  // “De” at the start of a sentence, “de” inside it.
  return alike.find((known) => known.startsWith(wanted.charAt(0))) ?? alike[0];
}

/** Where a filled text goes: plain text as it is, or Markdown and MDX, where signs of the value must not become markup. */
export type FillTarget = 'text' | 'markdown';

/**
 * Puts the portal's own words in the place of the known placeholders; everything else stays as it is. In rendered HTML the brackets inside
 * an address have become percent signs (`tel:%5B%5Btelefoon%5D%5D`); those are filled as part of an address.
 */
export function fillPlaceholders(text: string, values: PlaceholderValues, target: FillTarget = 'text'): string {
  return text
    .replace(pattern, (source, name: string) => {
      if (!isPlaceholderName(name)) return source;
      return target === 'markdown' ? escapeMarkdown(values[name]) : values[name];
    })
    .replace(/%5B%5B([a-z%20]+)%5D%5D/gi, (source, encoded: string) => {
      const name = encoded.replaceAll('%20', ' ');
      return isPlaceholderName(name) ? encodeURIComponent(values[name]) : source;
    });
}

// Character references hold in running text, in links and in the attributes of a component alike; backslashes do not.
const escapeMarkdown = (value: string) => value.replace(/[^\p{L}\p{M}\p{N} .,;()/+-]/gu, (char) => `&#${char.codePointAt(0) ?? 32};`);
