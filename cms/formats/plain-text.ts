import { parse } from 'yaml';

/** Words that some readers of YAML take for a truth value or for nothing. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Characters that do not stand in a file as they are: what cannot be seen and what some readers take for the end of a line. */
const hiddenCharacter = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\uFEFF\uFFFE\uFFFF]/u;

/** Whether every character of a text can stand in a file as it is; of the line breaks only LF. */
export const isPrintable = (text: string): boolean => !hiddenCharacter.test(text.replaceAll('\n', ''));

/** Whether a text of one line is the same text without quotes to readers of YAML 1.2 (core schema) and of YAML 1.1. */
export function isSafePlain(text: string, inFlow = false): boolean {
  if (!/^[\p{L}\p{N}“‘«(€$+./;^_~…·•]/u.test(text) || /\s$/.test(text) || hiddenCharacter.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text) || (inFlow && /[,[\]{}]|:/.test(text))) return false;
  return !reserved.test(text) && readsAs(text, '1.2') && readsAs(text, '1.1');
}

/** Whether the content writes such a text between quotes although it need not: numbers, times, codes, addresses of every kind. */
export function isQuotedByHabit(text: string): boolean {
  if (/^[-+.]?\d/.test(text)) return !/\p{L}{2,}\s+\p{L}{2,}/u.test(text);
  return !/\s/.test(text) && !/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_'’-]*[\p{L}\p{M}\p{N}])?[.!?…]?$/u.test(text);
}

/** The name of a key, between quotes where it has to be. */
export const keyText = (key: string): string => (/^[A-Za-z][\w-]*$/.test(key) && !reserved.test(key) ? key : doubleQuoted(key));

/** A text between double quotes, everything that cannot be seen escaped. */
export function doubleQuoted(text: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\u202A-\u202E\uFEFF\uFFFE\uFFFF]/g, escaped);
}

/** A text of one line between single quotes; `undefined` when it has what only double quotes can hold. */
export const singleQuoted = (text: string): string | undefined =>
  hiddenCharacter.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`;

function readsAs(text: string, version: '1.1' | '1.2'): boolean {
  try {
    return parse(text, { version, logLevel: 'silent', ...(version === '1.2' && { schema: 'core' }) }) === text;
  } catch {
    return false;
  }
}
