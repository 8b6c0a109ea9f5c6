import type { ErrorCode } from 'yaml';
import { quoteValueOfLine, splitLine } from './line-repair.ts';
import type { Finding } from './reporter.ts';
import type { TextLines } from './text-lines.ts';
import type { FieldNames } from './yaml-field-names.ts';
import { indentOf, keyColumn, nextFilled, previousFilled, spaces } from './yaml-indentation.ts';

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

type Slip = (
  lines: TextLines,
  error: SyntaxError,
  line: number,
  quotes: readonly QuotedPart[],
  names: FieldNames | undefined,
) => (Partial<Explanation> & { message: string; certain?: boolean }) | undefined;

const noColon =
  'Op deze regel staat geen dubbele punt met een spatie erachter. Elke regel begint met de naam van een veld, een dubbele punt en een spatie. Loopt de tekst van de regel erboven door? Zet die tekst dan helemaal tussen aanhalingstekens op één regel.';

const slips: readonly Slip[] = [
  // kind: walk-in
  //   streetAddress: …   (the line `address:` is missing)
  (lines, _, line, __, names) => {
    for (const deeper of [nextFilled(lines, line), line]) {
      const above = deeper === undefined ? undefined : previousFilled(lines, deeper);
      const group = deeper === undefined || above === undefined ? undefined : missingGroup(lines, above, deeper, names);
      if (deeper === undefined || above === undefined || group === undefined) continue;
      return {
        offset: lines.startOf(deeper) + indentOf(lines.line(deeper)),
        code: 'missing-parent-line',
        message: `Boven deze regel ontbreekt de regel “${group}:”, waar “${splitLine(lines.line(deeper))?.key ?? ''}” onder hoort.`,
        example: [`${' '.repeat(keyColumn(lines.line(above)))}${group}:`, ...blockFrom(lines, deeper)].join('\n'),
      };
    }
    return undefined;
  },
  // - { opens: "14:00, closes: "16:00" }
  (lines, { code, message }, line) => {
    const example = closeQuoteInRow(lines.line(line));
    if (example === undefined || (code !== 'MISSING_CHAR' && code !== 'BLOCK_IN_FLOW' && message !== 'Unexpected scalar at node end'))
      return undefined;
    const start = lines.line(line).search(openQuoteInRow);
    return {
      offset: lines.startOf(line) + start + (/^[^"]*/.exec(lines.line(line).slice(start))?.[0].length ?? 0),
      message:
        'Hier begint een tekst met een aanhalingsteken ("), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.',
      example,
      certain: true,
    };
  },
  // name: "Elst        (the second quote is missing, and everything after it became text)
  (lines, { message, start }, _, quotes) => {
    const missing = message.startsWith('Missing closing');
    if (!missing && message !== 'Unexpected scalar at node end') return undefined;
    const part = quotes.findLast((candidate) => candidate.start <= start && (missing || candidate.end <= start));
    // Without an error at its end, a text with a field on one of its next lines was not meant to run on either.
    if (part === undefined || (!missing && !/\n[ \t]*(?:- +)*[\p{L}_-]+:\s/u.test(lines.text.slice(part.start, part.end))))
      return undefined;
    const text = lines.line(lines.at(part.start).line);
    if (/:[ \t]+'[a-z]{1,2}[ -]/i.test(text)) {
      return {
        offset: part.start,
        message:
          "Deze tekst begint met een apostrof ('), en die leest de computer als aanhalingsteken. Zet de tekst tussen aanhalingstekens.",
        example: quoteValueOfLine(text),
        certain: true,
      };
    }
    return {
      offset: part.start,
      certain: true,
      message: `Hier begint een tekst met een aanhalingsteken (${lines.text[part.start] ?? ''}), maar het tweede aanhalingsteken ontbreekt. Zet het aan het eind van de tekst.`,
      example: closeQuoteInRow(text) ?? quoteValueOfLine(text),
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
      certain: true,
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
      certain: true,
    };
  },
  // name: 'foto's'  and  name: "Elst" en omgeving
  (lines, { message, start }, line) => {
    if (message !== 'Unexpected scalar at node end' || !/["'][ \t]*$/.test(lines.text.slice(lines.startOf(line), start))) return undefined;
    return {
      message:
        'Na het tweede aanhalingsteken staat nog tekst. Zet de aanhalingstekens om de hele tekst. Hoort het teken zelf bij de tekst? Gebruik dan buitenom de andere soort: " of \'.',
      example: quoteValueOfLine(lines.line(line)),
      certain: true,
    };
  },
  // name: @elst
  (lines, { code, start }, line) => {
    if (code !== 'BAD_SCALAR_START') return undefined;
    return {
      message: `Een tekst mag in YAML niet met ${lines.text[start] ?? 'dit teken'} beginnen. Zet de tekst tussen aanhalingstekens.`,
      example: quoteValueOfLine(lines.line(line)),
      certain: true,
    };
  },
  // name:Elst
  (lines, { code, message }, line, _, names) => {
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
      certain: true,
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
      certain: true,
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
  (lines, { code, message, start }, line, _, names) => {
    const text = lines.line(line);
    const nameless = /^[ \t]*- /.test(text) ? undefined : namelessList(lines, line, names);
    if (nameless !== undefined && (code === 'BAD_INDENT' || message.startsWith('Sequence item without') || code === 'UNEXPECTED_TOKEN'))
      return nameless;
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

/** A text in a row from its first quote to where the second should stand. */
const openQuoteInRow = /([:,[{]\s*")([^"]*?)\s*(,\s*[\p{L}_-]+:\s|\s\})/u;

/** A row `{ opens: "14:00, closes: "16:00" }` with the quote that is missing before the comma or the brace. */
function closeQuoteInRow(text: string): string | undefined {
  const mended = text.trim().replace(openQuoteInRow, '$1$2"$3');
  return /[{]/.test(text) && mended !== text.trim() ? mended : undefined;
}

/** The group whose own line is missing above a line that stands too deep. */
function missingGroup(lines: TextLines, above: number, deeper: number, names: FieldNames | undefined): string | undefined {
  const key = splitLine(lines.line(deeper))?.key ?? '';
  const neighbour = splitLine(lines.line(above));
  const [group, ...more] = names?.groups.get(key) ?? [];
  // One space is a slip of the hand; a whole step was meant.
  const isStep = indentOf(lines.line(deeper)) - keyColumn(lines.line(above)) >= 2;
  if (group === undefined || more.length > 0 || !isStep || neighbour === undefined || neighbour.value === '') return undefined;
  return names?.groups.get(neighbour.key)?.includes(group) === true ? undefined : group;
}

/** The lines from a line on that stand as deep as it or deeper. */
function blockFrom(lines: TextLines, from: number): string[] {
  const block: string[] = [];
  for (let line = from; line <= lines.count; line += 1) {
    const text = lines.line(line);
    if (text.trim() === '' || indentOf(text) < indentOf(lines.line(from))) break;
    block.push(text);
  }
  return block;
}

/** The explanation of rows of a list whose name is missing, right above the field on which the parser got stuck. */
function namelessList(lines: TextLines, stuck: number, names: FieldNames | undefined) {
  let first = stuck;
  while (/^[ \t]*- /.test(lines.line(first - 1))) first -= 1;
  const parent = previousFilled(lines, first);
  const group = parent === undefined ? undefined : splitLine(lines.line(parent));
  const keys = [...lines.line(first).matchAll(/([\p{L}_-]+):\s/gu)].map((match) => match[1] ?? '');
  const lists = (names?.groups.get(keys[0] ?? '') ?? []).filter((name) => keys.every((key) => names?.groups.get(key)?.includes(name)));
  const [list] = lists;
  if (first === stuck || group?.value !== '' || list === undefined || lists.includes(group.key)) return undefined;
  const rows = Array.from({ length: stuck - first }, (_, index) => lines.line(first + index).trim());
  const indent = ' '.repeat(indentOf(lines.line(stuck)));
  return {
    offset: lines.startOf(first) + indentOf(lines.line(first)),
    code: 'missing-parent-line',
    message: `Boven deze regel ontbreekt de naam van de lijst: ${lists.map((name) => `“${name}:”`).join(' of ')}.`,
    example: [`${indent}${list}:`, ...rows.map((row) => `${indent}  ${row}`)].join('\n'),
  };
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
