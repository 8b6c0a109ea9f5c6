import { indentOf } from '../yaml-indentation.ts';
import type { Slip } from './slip.ts';

/** What to say of a line that has no colon where the name of a field should end. */
export const noColon =
  'Op deze regel staat geen dubbele punt met een spatie erachter. Elke regel begint met de naam van een veld, een dubbele punt en een spatie. Loopt de tekst van de regel erboven door? Zet die tekst dan helemaal tussen aanhalingstekens op één regel.';

/** `name:Elst`, `name = Elst`, and any line without a colon. */
export const colonLost: Slip = (lines, { code, message }, line, _, names) => {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && !(code === 'MISSING_CHAR' && message.startsWith('Implicit map keys'))) return undefined;
  const text = lines.line(line);
  const glued = /^([ \t]*(?:- +)*[\p{L}_-]+):(\S.*)$/u.exec(text);
  if (glued !== null && !/^\/\//.test(glued[2] ?? '')) {
    return {
      message: 'Na de dubbele punt ontbreekt een spatie.',
      example: `${glued[1]?.trim() ?? ''}: ${glued[2]?.trim() ?? ''}`,
      certain: true,
    };
  }
  const known = /^[ \t]*((?:- +)*)([\p{L}_-]+)(?:\s*[=;]\s*|\s+:?)(\S.*)$/u.exec(text);
  if (known !== null && names?.all.has(known[2] ?? '') === true) {
    return {
      offset: lines.startOf(line) + indentOf(text),
      message: `Na de naam van het veld “${known[2] ?? ''}” hoort een dubbele punt met een spatie erachter.`,
      example: `${known[1] ?? ''}${known[2] ?? ''}: ${known[3]?.trim() ?? ''}`,
      certain: true,
    };
  }
  return { offset: lines.startOf(line) + indentOf(text), message: noColon };
};
