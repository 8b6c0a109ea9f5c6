/**
 * How signs stand in the source that an input shows as they are, or that an editor may type as they are. In MDX `<` begins a tag and `{`
 * code; a row of backticks or tildes makes code of all that follows it.
 */
const written: Readonly<Record<string, readonly string[]>> = {
  '\n': ['\r\n', '\r'],
  '<': ['&lt;'],
  '{': ['&#123;'],
  '}': ['&#125;'],
  '`': ['\\`'],
  '~': ['\\~'],
};

/** Signs that no text of the portal may have; most come along with what is pasted. */
const forbidden = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\uFEFF\uFFFE\uFFFF]/g;

/**
 * A text as an input shows it: a browser makes one sign of every line end.
 *
 * @param plain whether signs that were written so as not to be code are shown as they are
 */
export function shownText(source: string, plain: boolean): string {
  const text = source.replace(/\r\n?/g, '\n');
  return plain ? text.replace(/&lt;|&#123;|&#125;/g, (form) => (form === '&lt;' ? '<' : form === '&#123;' ? '{' : '}')) : text;
}

/** What was typed or pasted, without invisible signs. */
export const cleanTyped = (typed: string): string => typed.replace(/\r\n?|[\u000B\u000C\u2028\u2029]/g, '\n').replace(forbidden, '');

/** Signs that would begin code, written so that they are shown as they are. */
export const escapeSigns = (text: string): string =>
  text.replace(/[<{}]/g, (sign) => (sign === '<' ? '&lt;' : sign === '{' ? '&#123;' : '&#125;'));

/** As {@link escapeSigns}, and no part of the text can be code either. */
export const escapeAll = (text: string): string => escapeSigns(text).replace(/(?<!\\)(?:`|~~+)/g, (run) => run.replace(/./g, '\\$&'));

/** Whether somebody may take what is shown for the code of a page, which it is not: a tag, or braces. “Kinderen < 4 jaar” is none. */
export const looksLikeCode = (shown: string): boolean => /<\/?[a-z]|\{/i.test(shown);

/** The offset in the source of an offset in what is shown of it. */
export function sourceOffset(source: string, shown: string, offset: number): number {
  let at = 0;
  for (let index = 0; index < offset && at < source.length; index += 1) {
    const sign = shown[index] ?? '';
    const form = source[at] === sign ? sign : (written[sign]?.find((one) => source.startsWith(one, at)) ?? sign);
    at += form.length;
  }
  return at;
}

/** What an input shows after something was typed, and what the source becomes. */
export interface Typed {
  shown: string;
  source: string;
}

/**
 * Brings what was typed over to the source. Only what was typed is written anew; all signs around it stay as they are.
 *
 * @param next what the input shows now
 * @param plain whether what is typed is text and nothing else, as in MDX
 */
export function retype({ shown, source }: Typed, next: string, { plain, lineEnd }: { plain: boolean; lineEnd: string }): Typed {
  const most = Math.min(shown.length, next.length);
  let start = 0;
  while (start < most && shown[start] === next[start]) start += 1;
  let after = 0;
  while (after < most - start && shown[shown.length - 1 - after] === next[next.length - 1 - after]) after += 1;
  const typed = cleanTyped(next.slice(start, next.length - after));
  const inserted = (plain ? escapeSigns(typed) : typed).replaceAll('\n', lineEnd);
  const from = sourceOffset(source, shown, start);
  const to = sourceOffset(source, shown, shown.length - after);
  return {
    shown: next.slice(0, start) + typed + next.slice(next.length - after),
    source: source.slice(0, from) + inserted + source.slice(to),
  };
}
