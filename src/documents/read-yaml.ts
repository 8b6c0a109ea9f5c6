import { isMap, isScalar } from 'yaml';
import { guardLostText } from './comment-guard.ts';
import { plainValue, type PlainContext } from './plain-value.ts';
import type { Reporter } from './reporter.ts';
import { createSourceMap, type SourceMap } from './source-map.ts';
import type { FieldNames } from './yaml-field-names.ts';
import { mendYaml } from './yaml-mending.ts';
import type { YamlPart } from './yaml-token-guard.ts';

/** A YAML mapping as a plain object, with the way back to the file. */
export interface YamlValue extends SourceMap {
  raw: Record<string, unknown>;
}

/**
 * Reads one YAML mapping (YAML 1.2, core schema) and reports what is wrong with its form. Gives no value when the structure is in doubt,
 * so that nobody is told about fields that only seem to be missing.
 *
 * @param empty what to say when there is nothing in it
 * @param names the fields it can have, when that is known
 */
export function readYaml(original: Reporter, written: YamlPart, empty: string, names?: FieldNames): YamlValue | undefined {
  const { yaml, reporter, verdict, document } = mendYaml(original, written, names);
  if (document === undefined ? verdict.stop : document.errors.length > 0) return undefined;
  const root = document?.contents ?? null;
  guardLostText(reporter, yaml);
  if (root === null || (isScalar(root) && root.value === null)) {
    if (!verdict.unreliable) reporter.report(yaml.offset, { code: 'empty-file', message: empty });
    return undefined;
  }
  if (!isMap(root)) {
    if (!verdict.unreliable) {
      reporter.report(yaml.offset + (root.range?.[0] ?? 0), {
        code: 'not-a-mapping',
        message: 'Hier horen regels te staan met de naam van een veld, een dubbele punt en een waarde.',
        example: `${names?.first ?? 'name'}: "…"`,
      });
    }
    return undefined;
  }
  const context: PlainContext = { reporter, offset: yaml.offset, incomplete: false };
  const raw = plainValue(root, context) as Record<string, unknown>;
  if (verdict.unreliable || context.incomplete) return undefined;
  return { raw, ...createSourceMap(root, reporter, yaml.offset) };
}
