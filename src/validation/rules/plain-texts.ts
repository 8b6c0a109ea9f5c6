import type * as z from 'zod';
import { safeParse } from 'zod';
import type { SourceDocument } from '../../documents/source-document.ts';
import type { Problem } from '../../problems/problem.ts';
import { yamlPair, yamlRow } from '../../problems/yaml-snippet.ts';
import { locatedProblem } from '../../problems/located-problem.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import { collections } from '../../schemas/collections.ts';
import { municipalitySchema } from '../../schemas/municipality.ts';
import { regionSchema } from '../../schemas/region.ts';
import { fieldMeta, schemaAt } from '../../schemas/shared/field.ts';
import { siteSchema } from '../../schemas/site.ts';
import { mojibakeIn } from '../mojibake.ts';

type Path = readonly PropertyKey[];

/** Finds what stands in the plain texts of a file and would stand on the portal just so: garbled letters, markup, quotes, an ellipsis. */
export function checkPlainTexts(document: SourceDocument): Problem[] {
  const inFields = [...textsIn(document.raw)].flatMap(({ path, text }) => {
    const found = unfilled(text) ?? garbled(text) ?? markup(text) ?? wordQuotes(document, path, text);
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

/** A text between two quotes of a word processor. Between single ones an apostrophe may stand: ‘voor baby’s’. */
const inQuotes = [/^[“„‟]([^“”„‟]+)[“”]$/u, /^«([^«»]+)»$/u, /^[‘‚](?![st][\s-])((?:[^‘’‚]|(?<=\p{L})’(?=\p{L}))+)[’‘]$/iu];

/**
 * Quotes at both ends of a whole text were meant for the computer. Quotations inside a text are left alone, and so is a title: that of
 * a news item may be one. What cannot stand in its field at all is told with the field.
 */
function wordQuotes(document: SourceDocument, path: Path, text: string): Found | undefined {
  const inside = inQuotes.map((pattern) => pattern.exec(text.trim())?.[1]).find((match) => match !== undefined);
  if (inside === undefined || path.at(-1) === 'title' || !isFreeText(document, path, text)) return undefined;
  return {
    code: 'word-quotes',
    message:
      'Om deze tekst staan aanhalingstekens uit Word, zoals “ of „. Die verschijnen zo op de portal. Gebruik rechte aanhalingstekens: ".',
    better: inside.trim(),
  };
}

/** Whether a field takes any text, and this one too. */
function isFreeText({ file }: SourceDocument, path: Path, text: string): boolean {
  const schema = schemaOf(file);
  const field = schema === undefined ? undefined : schemaAt(schema, path);
  return field !== undefined && fieldMeta(field)?.relation === undefined && safeParse(field, text).success;
}

function schemaOf(file: string): z.core.$ZodType | undefined {
  const [folder = '', name] = file.split('/').slice(-2);
  if (name === 'municipality.yaml') return municipalitySchema;
  if (name === 'region.yaml') return regionSchema;
  if (folder === 'sites') return siteSchema;
  const collection = collectionNames.find((one) => one === folder);
  return collection === undefined ? undefined : collections[collection].schema;
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
