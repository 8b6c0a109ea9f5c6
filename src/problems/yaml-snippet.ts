/** A value as it can stand in a content file. */
export type SnippetValue = string | number | boolean | null | readonly SnippetValue[] | { readonly [key: string]: SnippetValue };

/** Words that mean the same to every YAML reader without quotes. Times, dates, telephone numbers and postal codes never do. */
const plainWord = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/i;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Writes a value on one line: `"14:00"`, `thursday`, `[a, b]`, `{ day: thursday, opens: "14:00" }`. */
export function yamlValue(value: SnippetValue): string {
  if (typeof value === 'string') return plainWord.test(value) && !reserved.test(value) ? value : quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(yamlValue).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${yamlKey(key)}: ${yamlValue(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Writes one row of a list: `- { day: thursday, opens: "14:00", closes: "16:00" }`. */
export const yamlRow = (value: SnippetValue): string => `- ${yamlValue(value)}`;

/** Writes a key with its value; an object gets its own indented lines, a list of objects one row each. */
export function yamlPair(key: string, value: SnippetValue): string {
  const name = yamlKey(key);
  if (value === null) return `${name}:`;
  if (typeof value !== 'object') return `${name}: ${yamlValue(value)}`;
  if (isList(value)) {
    const rows = value.some((item) => typeof item === 'object' && item !== null);
    return rows ? [`${name}:`, ...value.map((item) => indent(yamlRow(item)))].join('\n') : `${name}: ${yamlValue(value)}`;
  }
  return Object.keys(value).length === 0 ? `${name}: {}` : `${name}:\n${indent(yamlBlock(value))}`;
}

/** Writes every key of an object on lines of its own, as a file does. */
export function yamlBlock(value: { readonly [key: string]: SnippetValue }): string {
  return Object.entries(value)
    .map(([key, item]) => yamlPair(key, item))
    .join('\n');
}

/** Puts a text between quotes the way that needs the fewest escapes: double, or single when the text itself has double quotes. */
export function quoted(text: string): string {
  return /["\\]/.test(text) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

const yamlKey = (key: string) => (plainWord.test(key) && !reserved.test(key) ? key : quoted(key));

const isList = (value: object): value is readonly SnippetValue[] => Array.isArray(value);

const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');
