import type { ErrorCode } from 'yaml';
import { quoteValueOfLine, splitLine } from './line-repair.ts';
import type { Finding } from './reporter.ts';
import type { TextLines } from './text-lines.ts';

/** An error of the `yaml` package, with offsets in the text of the file. */
export interface SyntaxError {
  code: ErrorCode;
  message: string;
  start: number;
  end: number;
}

/** What to tell the editor, and where: often not where the parser got stuck but where the slip was made. */
export interface Explanation extends Finding {
  offset: number;
}

/** A text between quotes in the source, from the first quote to what the parser took for the second; offsets in the text of the file. */
export interface QuotedPart {
  start: number;
  end: number;
}

/** Explains an error in Dutch, with the corrected line when the slip is recognised. */
export function explainYamlError(lines: TextLines, error: SyntaxError, quotes: readonly QuotedPart[]): Explanation {
  const { line } = lines.at(error.start);
  for (const recognise of slips) {
    const explanation = recognise(lines, error, line, quotes);
    if (explanation !== undefined) return { offset: error.start, code: 'yaml-syntax', ...explanation };
  }
  return { offset: error.start, code: 'yaml-syntax', message: fallbacks[error.code] ?? general };
}

type Slip = (
  lines: TextLines,
  error: SyntaxError,
  line: number,
  quotes: readonly QuotedPart[],
) => (Partial<Explanation> & { message: string }) | undefined;

const noColon =
  'Op deze regel staat geen dubbele punt met een spatie erachter. Elke regel begint met de naam van een veld, een dubbele punt en een spatie. Loopt de tekst van de regel erboven door? Zet die tekst dan helemaal tussen aanhalingstekens op één regel.';

const slips: readonly Slip[] = [
  // name: "Elst        (the second quote is missing, and everything after it became text)
  (lines, { message, start }, _, quotes) => {
    const missing = message.startsWith('Missing closing');
    if (!missing && message !== 'Unexpected scalar at node end') return undefined;
    const part = quotes.findLast((candidate) => candidate.start <= start && (missing || candidate.end <= start));
    // Without an error at its end, a text with a field on one of its next lines was not meant to run on either.
    if (part === undefined || (!missing && !/\n[ \t]*(?:- +)*[\p{L}_-]+:\s/u.test(lines.text.slice(part.start, part.end))))
      return undefined;
    return {
      offset: part.start,
      message: `Hier begint een tekst met een aanhalingsteken (${lines.text[part.start] ?? ''}), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.`,
      example: quoteValueOfLine(lines.line(lines.at(part.start).line)),
    };
  },
  // name: Inloop: Elst
  (lines, { code, message }, line) => {
    const value = splitLine(lines.line(line))?.value;
    if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !message.startsWith('Nested') || value === undefined || !/:(?:\s|$)/.test(value))
      return undefined;
    return {
      message:
        'Er staat een dubbele punt in de tekst, en daardoor is niet duidelijk waar de waarde begint. Zet de tekst tussen aanhalingstekens.',
      example: quoteValueOfLine(lines.line(line)),
    };
  },
  // opens: "14:00"
  //   closes: "16:00"   (indented deeper than the line above, which has a value already)
  (lines, { code, message, end, start }, line) => {
    if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !message.startsWith('Nested')) return undefined;
    const deeper = nextFilled(lines, line);
    if (deeper === undefined || splitLine(lines.line(deeper)) === undefined) return undefined;
    return {
      offset: Math.max(lines.startOf(deeper) + indentOf(lines.line(deeper)), Math.min(start, end)),
      message: `Deze regel springt verder in dan regel ${line}, maar die heeft zelf al een waarde. Laat de regels even ver inspringen, of zet een lange tekst tussen aanhalingstekens op één regel.`,
      example: `${lines.line(line).trim()}\n${lines.line(deeper).trim()}`,
    };
  },
  // name: [[De organisatie]] in Elst
  (lines, { code }, line) => {
    const value = splitLine(lines.line(line))?.value;
    if ((code !== 'UNEXPECTED_TOKEN' && code !== 'NON_STRING_KEY') || value === undefined || !/^[[{]{2}[^\]}]*[\]}]{2}/.test(value))
      return undefined;
    return {
      message: 'Een tekst die met een haak begint, moet tussen aanhalingstekens staan.',
      example: quoteValueOfLine(lines.line(line)),
    };
  },
  // name: 'foto's'  and  name: "Elst" en omgeving
  (lines, { message, start }, line) => {
    if (message !== 'Unexpected scalar at node end' || !/["'][ \t]*$/.test(lines.text.slice(lines.startOf(line), start))) return undefined;
    return {
      message:
        'Na het tweede aanhalingsteken staat nog tekst. Zet de aanhalingstekens om de hele tekst. Hoort het teken zelf bij de tekst? Gebruik dan buitenom de andere soort: " of \'.',
      example: quoteValueOfLine(lines.line(line)),
    };
  },
  // name: @elst
  (lines, { code, start }, line) => {
    if (code !== 'BAD_SCALAR_START') return undefined;
    return {
      message: `Een tekst mag in YAML niet met ${lines.text[start] ?? 'dit teken'} beginnen. Zet de tekst tussen aanhalingstekens.`,
      example: quoteValueOfLine(lines.line(line)),
    };
  },
  // name:Elst
  (lines, { code, message }, line) => {
    if (code !== 'MULTILINE_IMPLICIT_KEY' && !(code === 'MISSING_CHAR' && message.startsWith('Implicit map keys'))) return undefined;
    const text = lines.line(line);
    const glued = /^([ \t]*(?:- +)*[\p{L}_-]+):(\S.*)$/u.exec(text);
    if (glued !== null && !/^\/\//.test(glued[2] ?? '')) {
      return { message: 'Na de dubbele punt ontbreekt een spatie.', example: `${glued[1]?.trim() ?? ''}: ${glued[2]?.trim() ?? ''}` };
    }
    return { offset: lines.startOf(line) + indentOf(text), message: noColon };
  },
  // themes: [opvoeden, slapen     (without ])
  (lines, { message, start }) => {
    const bracket = /^Flow (sequence|map).*end with a/.exec(message)?.[1];
    if (bracket === undefined) return undefined;
    const [open, close] = bracket === 'map' ? ['{', '}'] : ['[', ']'];
    const offset = openingBracket(lines.text, open, close, start);
    const text = lines.line(lines.at(offset).line).trim();
    return {
      offset,
      message: `Deze haak ${open} wordt niet gesloten. Zet ${close} aan het eind.`,
      example: text.endsWith(close) ? undefined : bracket === 'map' ? `${text} }` : `${text.replace(/,$/, '')}]`,
    };
  },
  // - { day: thursday opens: "14:00" }
  (lines, { code, message }, line) => {
    if (code !== 'BLOCK_IN_FLOW' && !message.startsWith('Missing , ')) return undefined;
    const text = lines.line(line).trim();
    const mended = text.replace(/([\w"'\]}])\s+(?=[\p{L}_-]+:\s)/gu, '$1, ');
    return {
      message: 'Tussen deze haken ontbreekt een komma: zet er een tussen elke twee waarden.',
      example: mended === text ? undefined : mended,
    };
  },
  // themes: [opvoeden, , slapen]
  (_, { message }) =>
    /^Unexpected (?:,|empty item) in/.test(message)
      ? { message: 'Voor of na deze komma ontbreekt een waarde. Haal de komma weg, of vul de waarde in.' }
      : undefined,
  // image: "C:\data"
  (lines, { code }, line) => {
    if (code !== 'BAD_DQ_ESCAPE') return undefined;
    const parts = splitLine(lines.line(line));
    return {
      message: 'Een \\ heeft tussen dubbele aanhalingstekens een bijzondere betekenis. Gebruik enkele aanhalingstekens om de tekst.',
      example: parts && /^".*"$/.test(parts.value) ? quoteValueOfLine(lines.line(line)) : undefined,
    };
  },
  // name: "Elst"#inloop
  (lines, { message }, line) => {
    if (!message.startsWith('Comments must be separated')) return undefined;
    return {
      message:
        'Hier staat een # zonder spatie ervoor. Begint hier een opmerking? Zet er dan een spatie voor. Hoort de # bij de tekst? Zet hem dan binnen de aanhalingstekens.',
      example: lines
        .line(line)
        .trim()
        .replace(/(["'\]}])#/, '$1 #'),
    };
  },
  // summary: > Kom langs.
  (lines, { message }, line) => {
    const parts = splitLine(lines.line(line));
    const sign = parts?.value[0];
    if (parts === undefined || (sign !== '|' && sign !== '>') || !/^(?:Block scalar header|Not a YAML token)/.test(message))
      return undefined;
    return {
      message: `Na ${sign} begint de tekst pas op de volgende regel, verder ingesprongen. Zet de tekst daar, of zet hem tussen aanhalingstekens op deze regel.`,
      example: `${parts.dash}${parts.key}: ${sign}\n${' '.repeat(parts.dash.length)}  ${parts.value.slice(1).trim()}`,
    };
  },
  // themes: - opvoeden
  (lines, { message }, line) => {
    if (!message.startsWith('Unexpected block-seq-ind on same line')) return undefined;
    const parts = splitLine(lines.line(line));
    return {
      message: 'Een lijst met streepjes begint op de volgende regel.',
      example: parts && `${parts.dash}${parts.key}:\n${' '.repeat(parts.dash.length)}  ${parts.value}`,
    };
  },
  // A row of a list among fields, or a field among the rows of a list.
  (lines, { code, message, start }, line) => {
    const text = lines.line(line);
    const misplaced = message.startsWith('A block sequence') || message.startsWith('Sequence item without');
    if (!misplaced && !(code === 'BAD_INDENT' && message.startsWith('All mapping items'))) return undefined;
    const above = previousFilled(lines, line);
    const row = /^[ \t]*- /.test(text);
    if (misplaced || (above !== undefined && row !== /^[ \t]*- /.test(lines.line(above)))) {
      return {
        offset: Math.max(start, lines.startOf(line) + indentOf(text)),
        message: row
          ? 'Deze regel begint met een streepje (een lijst), maar hoort bij gewone velden zonder streepje. Kijk of het streepje weg moet, of of de naam van de lijst erboven ontbreekt.'
          : 'Deze regel staat tussen de regels van een lijst, maar begint niet met een streepje. Begint hier een nieuwe regel van de lijst? Zet er dan “- ” voor. Hoort hij bij de regel erboven? Laat hem dan even ver inspringen als de tekst na het streepje.',
      };
    }
    return undefined;
  },
  //    opens: "14:00"
  //   closes: "16:00"    (not under each other)
  (lines, { code }, line) => {
    const above = previousFilled(lines, line);
    if (code !== 'BAD_INDENT' || above === undefined) return undefined;
    const text = lines.line(line);
    const both = splitLine(text) !== undefined && splitLine(lines.line(above)) !== undefined;
    return {
      offset: lines.startOf(line) + indentOf(text),
      message: `Deze regel springt niet even ver in als de regels waar hij bij hoort: hier ${spaces(indentOf(text))}, op regel ${above} ${spaces(indentOf(lines.line(above)))}. Zet velden die bij elkaar horen recht onder elkaar.`,
      example: both ? `${lines.line(above)}\n${' '.repeat(indentOf(lines.line(above)))}${text.trim()}` : undefined,
    };
  },
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

const indentOf = (text: string) => text.length - text.trimStart().length;

const spaces = (count: number) => (count === 0 ? 'geen spaties' : count === 1 ? '1 spatie' : `${count} spaties`);

const isFilled = (text: string) => text.trim() !== '' && !text.trim().startsWith('#');

function previousFilled(lines: TextLines, line: number): number | undefined {
  for (let at = line - 1; at > 0; at -= 1) if (isFilled(lines.line(at))) return at;
  return undefined;
}

function nextFilled(lines: TextLines, line: number): number | undefined {
  for (let at = line + 1; at <= lines.count; at += 1) if (isFilled(lines.line(at))) return at;
  return undefined;
}

function openingBracket(text: string, open: string, close: string, end: number): number {
  let depth = 0;
  for (let at = Math.min(end, text.length) - 1; at >= 0; at -= 1) {
    if (text[at] === close) depth += 1;
    if (text[at] === open) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return end;
}
