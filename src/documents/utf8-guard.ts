import type { Problem } from '../problems/problem.ts';
import { problemAt } from './reporter.ts';

/** The text of a file without byte-order mark, or what is wrong with its encoding. */
export type DecodeResult = { text: string } | { problem: Problem };

/** Decodes UTF-8 strictly: not one character is guessed or replaced. A byte-order mark is accepted and left out. */
export function decodeUtf8(file: string, bytes: Uint8Array): DecodeResult {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: refuse(file, 1, 1, 'Dit bestand is opgeslagen als UTF-16, niet als UTF-8.') };
  }
  const text = tryDecode(bytes);
  if (text !== undefined) return { text };

  // The byte 0A is never part of a longer character, so the lines can be tried one by one.
  let start = 0;
  for (let line = 1; ; line += 1) {
    const next = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, next === -1 ? bytes.length : next);
    if (tryDecode(part) === undefined || next === -1) {
      const good = wholeCharacters(part);
      const byte = (part[good] ?? 0).toString(16).toUpperCase().padStart(2, '0');
      const column = (tryDecode(part.subarray(0, good)) ?? '').length + 1;
      return { problem: refuse(file, line, column, `Hier staat een teken (byte ${byte}) dat geen geldig UTF-8 is.`) };
    }
    start = next + 1;
  }
}

/** Number of bytes from the start that are whole, valid characters. */
function wholeCharacters(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (tryDecode(bytes.subarray(at, at + size)) === undefined) return at;
    at += size;
  }
  return at;
}

function tryDecode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(file: string, line: number, column: number, what: string): Problem {
  return problemAt(
    { file, line, column },
    {
      code: 'invalid-utf8',
      message: `${what} Sla het bestand opnieuw op met de codering UTF-8, en kijk daarna of letters met een accent (é, ë, ï) nog goed staan.`,
    },
  );
}
