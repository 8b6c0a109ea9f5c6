const blanks = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** What may come next in JSON; after `[` and `{` that may be the end of the list or group as well. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'next';

/** More groups inside each other than any tokens file has; RFC 8259 leaves the limit to its reader. */
const mostDepth = 200;

/**
 * The offset at which a text stops being JSON (RFC 8259), its end when it stops too early; `undefined` for a text that is JSON. The
 * messages of `JSON.parse` do not always name a place.
 */
export function jsonFault(text: string): number | undefined {
  const ends: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  for (skip(blanks); at < text.length; skip(blanks)) {
    const sign = text[at];
    const isEnd = sign !== undefined && sign === ends.at(-1) && (expected === 'next' || expected.endsWith('or end'));
    if (isEnd) {
      ends.pop();
      expected = 'next';
      at += 1;
    } else if (expected === 'next' || expected === 'colon') {
      if (sign !== (expected === 'colon' ? ':' : ',') || (expected === 'next' && ends.length === 0)) return at;
      expected = expected === 'colon' || ends.at(-1) === ']' ? 'value' : 'key';
      at += 1;
    } else if (expected.startsWith('key')) {
      if (!skip(string)) return at;
      expected = 'colon';
    } else if (sign === '{' || sign === '[') {
      if (ends.length === mostDepth) return at;
      ends.push(sign === '{' ? '}' : ']');
      expected = sign === '{' ? 'key or end' : 'value or end';
      at += 1;
    } else {
      if (!skip(string) && !skip(scalar)) return at;
      expected = 'next';
    }
  }
  return expected === 'next' && ends.length === 0 ? undefined : text.trimEnd().length;
}
