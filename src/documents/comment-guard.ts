import { quoted } from '../problems/yaml-snippet.ts';
import { splitLine } from './line-repair.ts';
import type { Reporter } from './reporter.ts';
import type { YamlPart } from './yaml-token-guard.ts';
import { yamlTokens } from './yaml-tokens.ts';

/**
 * Warns for `#` right before a word, behind a value without quotes (`note: ingang #3`): YAML drops everything after it without a word.
 * A comment has a space after the `#`.
 */
export function guardLostText(reporter: Reporter, yaml: YamlPart): void {
  let behind: 'plain' | 'colon' | undefined;
  for (const { type, source, offset } of yamlTokens(yaml.text)) {
    if (type === 'comment' && behind !== undefined && /^#[\p{L}\p{N}]/u.test(source)) {
      const at = yaml.offset + offset;
      const parts = splitLine(reporter.lines.line(reporter.place(at).line));
      reporter.report(at, {
        severity: 'warning',
        code: 'text-after-hash',
        message: `Alles na een # is een opmerking en komt niet op de portal: “${source.trim()}” valt weg. Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens. Is het een opmerking? Zet een spatie na de #.`,
        example: parts && `${parts.dash}${parts.key}: ${quoted(parts.value)}`,
      });
    }
    if (type === 'scalar') behind = 'plain';
    else if (type === 'map-value-ind') behind = 'colon';
    else if (type !== 'space') behind = undefined;
  }
}
