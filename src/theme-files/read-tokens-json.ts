import { TextLines } from '../documents/text-lines.ts';
import type { Problem } from '../problems/problem.ts';
import { jsonFault } from './json-fault.ts';

/** A tokens file as JSON, or why it is none. */
export type TokensJson = { json: unknown } | { problem: Problem };

/**
 * Reads the text of a tokens file.
 *
 * @param file path of the file, for the message
 */
export function readTokensJson(file: string, text: string): TokensJson {
  const fault = jsonFault(text);
  if (fault === undefined) return { json: JSON.parse(text) as unknown };
  return {
    problem: {
      severity: 'error',
      code: 'invalid-json',
      file,
      ...new TextLines(text).at(fault),
      message: messageFor(text, fault),
    },
  };
}

function messageFor(text: string, fault: number): string {
  if (text.trim() === '') return 'Dit bestand is leeg. Zet er de tokens in, of haal de regel “tokens” uit het bestand van de huisstijl.';
  const what =
    fault === text.trimEnd().length
      ? 'Dit bestand houdt te vroeg op: er mist nog een accolade of aanhalingsteken.'
      : 'Hier is dit bestand geen geldige JSON meer. Vaak mist er vlak ervoor een komma, een aanhalingsteken of een accolade, of staat er een komma te veel.';
  return `${what} Maak het bestand opnieuw met het programma waar het vandaan komt.`;
}
