import type { SourceDocument } from '../../documents/source-document.ts';
import type { Problem } from '../../problems/problem.ts';
import { yamlPair, yamlRow } from '../../problems/yaml-snippet.ts';
import { locatedProblem } from '../entry-problem.ts';
import { mojibakeIn } from '../mojibake.ts';

type Path = readonly PropertyKey[];

/** Finds what stands in the plain texts of a file and would stand on the portal just so: garbled letters, markup, quotes, an ellipsis. */
export function checkPlainTexts(document: SourceDocument): Problem[] {
  const inFields = [...textsIn(document.raw)].flatMap(({ path, text }) => {
    const found = unfilled(text) ?? garbled(text) ?? markup(text) ?? wordQuotes(path, text);
    if (found === undefined) return [];
    const { better, ...finding } = found;
    const key = path.at(-1);
    const example = better === undefined ? undefined : typeof key === 'string' ? yamlPair(key, better) : yamlRow(better);
    return [locatedProblem(document, { severity: 'warning', ...finding, path, example })];
  });
  return [...inFields, ...garbledBody(document)];
}

interface Found {
  severity?: 'error';
  code: string;
  message: string;
  /** The text without it. */
  better?: string;
}

function unfilled(text: string): Found | undefined {
  if (!/^[\s…:-]*…[\s…:-]*$/.test(text)) return undefined;
  return {
    severity: 'error',
    code: 'unfilled-field',
    message: 'Hier staat nog een beletselteken (…) uit een voorbeeld. Vul de echte waarde in, of haal het veld weg.',
  };
}

function garbled(text: string): Found | undefined {
  const found = mojibakeIn(text);
  if (found === undefined) return undefined;
  return {
    code: 'garbled-letters',
    message: `“${found.word}” is verminkt: de letters zijn verkeerd overgenomen uit een ander programma. Er hoort “${found.meant}” te staan.`,
    better: found.text,
  };
}

/** HTML tags, bold text and links of Markdown. */
const signs = [
  { pattern: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i, all: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, by: '' },
  { pattern: /\*\*[^*\s](?:[^*]*[^*\s])?\*\*/, all: /\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/g, by: '$1' },
  { pattern: /\[[^[\]]+\]\([^()\s]+\)/, all: /\[([^[\]]+)\]\([^()\s]+\)/g, by: '$1' },
];

function markup(text: string): Found | undefined {
  const sign = signs.map(({ pattern }) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
  if (sign === undefined) return undefined;
  const better = signs.reduce((rest, { all, by }) => rest.replace(all, by), text).trim();
  return {
    code: 'markup-in-plain-text',
    message: `In dit veld staat opmaak (${sign}), en die verschijnt letterlijk op de portal. Schrijf gewone tekst zonder opmaak.`,
    ...(better === '' ? {} : { better }),
  };
}

/** Fields whose whole value is no quotation. */
const names = /name|address|locality|building|neighbourhood|tagline/i;

function wordQuotes(path: Path, text: string): Found | undefined {
  const match = /^[“”„‟‘‚](.+)[“”’‘]$/su.exec(text);
  if (match === null || !names.test(String(path.at(-1)))) return undefined;
  return {
    code: 'word-quotes',
    message:
      'Om deze tekst staan aanhalingstekens uit Word, zoals “ of „. Die verschijnen zo op de portal. Gebruik rechte aanhalingstekens: ".',
    better: match[1] ?? '',
  };
}

function garbledBody(document: SourceDocument): Problem[] {
  const lines = (document.body ?? '').split('\n');
  const line = lines.findIndex((text) => mojibakeIn(text) !== undefined);
  const found = line === -1 ? undefined : mojibakeIn(lines[line] ?? '');
  if (found === undefined) return [];
  return [
    {
      severity: 'warning',
      code: 'garbled-letters',
      file: document.file,
      line: document.bodyLine + line,
      column: (lines[line] ?? '').indexOf(found.word) + 1,
      message: `“${found.word}” is verminkt: de letters zijn verkeerd overgenomen uit een ander programma. Er hoort “${found.meant}” te staan. Kijk de hele tekst na.`,
      example: found.meant,
    },
  ];
}

function* textsIn(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}
