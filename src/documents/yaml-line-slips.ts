import type { Finding, LineRepair } from './reporter.ts';
import type { TextLines } from './text-lines.ts';
import { yamlTokens } from './yaml-tokens.ts';
import type { YamlPart } from './yaml-token-guard.ts';

/** A slip that shows in one line of YAML, whatever the parser makes of it. */
export interface LineSlip extends Finding {
  offset: number;
  repair: readonly LineRepair[];
}

/** Spaces that a program puts in a text and YAML does not take for a space. */
const odd = '\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000';
const oddIndent = new RegExp(`^[ ${odd}]*[${odd}][ ${odd}]*`);
const oddAfterSign = new RegExp(`^([ ]*(?:- +)*[\\p{L}_-]+:|[ ]*-)[ ${odd}]*[${odd}][ ${odd}]*`, 'u');

/** Whether there is anything to look for: most files have none of it. */
const anyOdd = new RegExp(`[${odd}]|(?:-|:) +\\(`);

/** The first line with a slip that hides from the parser or makes it stumble elsewhere: an invisible space, or round brackets for braces. */
export function lineSlip(lines: TextLines, yaml: YamlPart): LineSlip | undefined {
  if (!anyOdd.test(yaml.text)) return undefined;
  const inText = linesInsideTexts(lines, yaml);
  const last = lines.at(yaml.offset + yaml.text.length).line;
  for (let line = lines.at(yaml.offset).line; line <= last; line += 1) {
    if (inText.has(line)) continue;
    const slip = invisibleSpace(lines, line) ?? roundBrackets(lines, line);
    if (slip !== undefined) return slip;
  }
  return undefined;
}

function invisibleSpace(lines: TextLines, line: number): LineSlip | undefined {
  const text = lines.line(line);
  if (text.trim() === '') return undefined;
  const mended = text
    .replace(oddIndent, (indent) => indent.replace(/[\u200B\u2060]/g, '').replace(/./g, ' '))
    .replace(oddAfterSign, (_, sign: string) => `${sign} `);
  if (mended === text) return undefined;
  const column = [...text].findIndex((char, index) => char !== mended[index]);
  return {
    offset: lines.startOf(line) + Math.max(0, column),
    code: 'invisible-space',
    message:
      'Hier staat een onzichtbare spatie die geen gewone spatie is, vaak door plakken uit Word. Haal hem weg en typ een gewone spatie.',
    example: mended.trim(),
    repair: [{ line, text: mended }],
  };
}

function roundBrackets(lines: TextLines, line: number): LineSlip | undefined {
  const match = /^([ ]*(?:- +|[\p{L}_-]+: +))\(\s*([\p{L}_-]+:\s.*?)\s*\)\s*$/u.exec(lines.line(line));
  if (match === null) return undefined;
  const text = `${match[1] ?? ''}{ ${match[2] ?? ''} }`;
  return {
    offset: lines.startOf(line) + (match[1] ?? '').length,
    code: 'yaml-syntax',
    message: 'Hier staan ronde haken om een groep velden. Gebruik accolades: { en }.',
    example: text.trim(),
    repair: [{ line, text }],
  };
}

/** The lines on which a text of several lines runs on: what stands there is text, not form. */
function linesInsideTexts(lines: TextLines, yaml: YamlPart): Set<number> {
  const inside = new Set<number>();
  for (const { type, source, offset } of yamlTokens(yaml.text)) {
    if (type !== 'block-scalar-header' && type !== 'scalar' && type !== 'double-quoted-scalar' && type !== 'single-quoted-scalar') continue;
    if (type === 'scalar' && !/[|>][-+0-9]*\s*\n?$/.test(yaml.text.slice(0, offset).trimEnd())) continue;
    const first = lines.at(yaml.offset + offset).line;
    const last = lines.at(yaml.offset + offset + source.replace(/\n$/, '').length).line;
    for (let line = type === 'scalar' ? first : first + 1; line <= last; line += 1) inside.add(line);
  }
  return inside;
}
