import type { ErrorCode } from 'yaml';
import type { TextLines } from './text-lines.ts';
import type { FieldNames } from './yaml-field-names.ts';
import { indentOf } from './yaml-indentation.ts';
import { backslashInQuotes } from './yaml-slips/backslash.ts';
import { blockTextOnSameLine } from './yaml-slips/block-text.ts';
import { bracketLost, commaLost, emptyItem } from './yaml-slips/brackets.ts';
import { colonLost, noColon } from './yaml-slips/colon.ts';
import { gluedComment } from './yaml-slips/comment.ts';
import { deeperThanValue, unevenFields } from './yaml-slips/depth.ts';
import { listOnSameLine, rowAmongFields } from './yaml-slips/list-rows.ts';
import { missingParentLine } from './yaml-slips/missing-parent-line.ts';
import { quoteLost, quoteLostInRow, textAfterQuote } from './yaml-slips/quotes.ts';
import type { Explanation, QuotedPart, Slip, SyntaxError } from './yaml-slips/slip.ts';
import { bracketAtStart, colonInText, signAtStart } from './yaml-slips/text-without-quotes.ts';

/** Explains an error in Dutch, with the corrected line when the slip is recognised. */
export function explainYamlError(lines: TextLines, error: SyntaxError, quotes: readonly QuotedPart[], names?: FieldNames): Explanation {
  const { line } = lines.at(error.start);
  for (const recognise of slips) {
    const found = recognise(lines, error, line, quotes, names);
    if (found === undefined) continue;
    const { certain, ...explanation } = { offset: error.start, code: 'yaml-syntax', ...found };
    return { ...explanation, repair: certain === true ? repairOf(lines, explanation) : undefined };
  }
  return { offset: error.start, code: 'yaml-syntax', message: fallbacks[error.code] ?? general };
}

/** The line of the file as the example has it, with the indentation of the line. */
function repairOf(lines: TextLines, { offset, example }: { offset: number; example?: string | undefined }) {
  const { line } = lines.at(offset);
  return example === undefined || example.includes('\n') ? undefined : [{ line, text: ' '.repeat(indentOf(lines.line(line))) + example }];
}

/** The first that recognises an error explains it: what is most certain stands first. */
const slips: readonly Slip[] = [
  missingParentLine,
  quoteLostInRow,
  quoteLost,
  colonInText,
  deeperThanValue,
  bracketAtStart,
  textAfterQuote,
  signAtStart,
  colonLost,
  bracketLost,
  commaLost,
  emptyItem,
  backslashInQuotes,
  gluedComment,
  blockTextOnSameLine,
  listOnSameLine,
  rowAmongFields,
  unevenFields,
];

const general =
  'Dit is geen geldige YAML. Staat er een dubbele punt, een # of een ander leesteken in de tekst? Zet de tekst tussen aanhalingstekens.';

const long = 'De naam van een veld is te lang, of er ontbreekt een aanhalingsteken. Kijk waar de tekst voor deze dubbele punt begint.';

const fallbacks: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DIRECTIVE: 'Een regel die met % begint is hier niet toegestaan. Haal de regel weg.',
  BAD_INDENT: 'Deze regel springt niet goed in. Zet velden die bij elkaar horen recht onder elkaar.',
  BLOCK_AS_IMPLICIT_KEY:
    'Hier staat een dubbele punt op een plek waar dat niet kan. Staat er een dubbele punt in de tekst? Zet de tekst tussen aanhalingstekens.',
  KEY_OVER_1024_CHARS: long,
  MISSING_CHAR: 'Hier ontbreekt een teken: een dubbele punt, een komma, een streepje, een haak of een aanhalingsteken.',
  MULTILINE_IMPLICIT_KEY: noColon,
  NON_STRING_KEY:
    'De naam van een veld moet gewone tekst zijn, zonder haken. Staat er een haak [ of { in de tekst? Zet de tekst tussen aanhalingstekens.',
  TAB_AS_INDENT: 'Deze regel springt in met een tab. In YAML mag dat alleen met spaties: vervang elke tab door twee spaties.',
  UNEXPECTED_TOKEN:
    'Dit past hier niet. Staat er een haak, een komma of een aanhalingsteken te veel? Hoort het teken bij de tekst? Zet de tekst dan tussen aanhalingstekens.',
};
