import { quoted } from '../problems/yaml-snippet.ts';
import { splitLine } from './line-repair.ts';
import type { Finding, Reporter } from './reporter.ts';
import { valueBelow } from './value-below.ts';
import type { YamlPart } from './yaml-token-guard.ts';
import { yamlTokens } from './yaml-tokens.ts';

/**
 * Warns for `#` right before a word, behind a value without quotes (`note: ingang #3`) or behind the name of a field: YAML drops
 * everything after it without a word. A comment has a space after the `#`.
 */
export function guardLostText(reporter: Reporter, yaml: YamlPart): void {
  let behind: 'plain' | 'colon' | undefined;
  for (const { type, source, offset } of yamlTokens(yaml.text)) {
    if (type === 'comment' && behind !== undefined && /^#[\p{L}\p{N}]/u.test(source)) {
      const at = yaml.offset + offset;
      reporter.report(at, lostText(reporter, reporter.place(at).line, source.trim(), behind));
    }
    if (type === 'scalar') behind = 'plain';
    else if (type === 'map-value-ind') behind = 'colon';
    else if (type !== 'space') behind = undefined;
  }
}

function lostText({ lines }: Reporter, line: number, comment: string, behind: 'plain' | 'colon'): Finding {
  const below = behind === 'colon' ? valueBelow(lines, line) : undefined;
  const text = lines.line(line);
  const finding = { severity: 'warning', code: 'text-after-hash' } as const;
  if (below === 'block') {
    return {
      ...finding,
      message: `“${comment}” is een opmerking en komt niet op de portal. Zet een spatie na de #.`,
      example: text.trim().replace(/#(?=[\p{L}\p{N}])/u, '# '),
    };
  }
  const parts = splitLine(text);
  return {
    ...finding,
    message: `Alles na een # is een opmerking en komt niet op de portal: “${comment}” valt weg. Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens. Is het een opmerking? Zet een spatie na de #.`,
    // What stands on more lines cannot be shown on one.
    example: parts && below === undefined ? `${parts.dash}${parts.key}: ${quoted(parts.value)}` : undefined,
  };
}
