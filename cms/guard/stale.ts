/** What this tab knows of the text of a file. */
export interface KnownText {
  /** As it was when the editor opened it; `undefined` of a new entry. */
  opened: string | undefined;
  /** As this tab saved it last, when it did. */
  saved: string | undefined;
}

/**
 * Whether somebody else changed a file since the editor opened it. Line ends and the end of the file do not count: a forge may write them in its own
 * way.
 *
 * @param current as it is now in the repository; `undefined` when it is not there
 */
export function isStale(current: string | undefined, { opened, saved }: KnownText): boolean {
  const known = [opened, saved].filter((text) => text !== undefined).map(tidied);
  // What is new must not be there yet.
  if (known.length === 0) return current !== undefined;
  return current === undefined || !known.includes(tidied(current));
}

/** Whether two texts of a file are the same, as {@link isStale} compares them. A text that is not there is no text at all. */
export const isSameText = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && tidied(a) === tidied(b);

const tidied = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();

/** By which a text of a file is known, as {@link isStale} compares it. */
export const textKey = (path: string, text: string | undefined): string => `${path}\n${text === undefined ? '' : tidied(text)}`;
