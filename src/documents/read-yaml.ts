import { Composer, isMap, isScalar, Parser, type Document } from 'yaml';
import { guardLostText } from './comment-guard.ts';
import { plainValue, type PlainContext } from './plain-value.ts';
import type { Reporter } from './reporter.ts';
import { createSourceMap, type SourceMap } from './source-map.ts';
import { reportYamlErrors } from './yaml-syntax-errors.ts';
import { guardYamlTokens, type YamlPart } from './yaml-token-guard.ts';

/** A YAML mapping as a plain object, with the way back to the file. */
export interface YamlValue extends SourceMap {
  raw: Record<string, unknown>;
}

/**
 * Reads one YAML mapping (YAML 1.2, core schema) and reports what is wrong with its form. Gives no value when the structure is in doubt,
 * so that nobody is told about fields that only seem to be missing.
 *
 * @param empty what to say when there is nothing in it
 */
export function readYaml(reporter: Reporter, yaml: YamlPart, empty: string): YamlValue | undefined {
  const verdict = guardYamlTokens(reporter, yaml);
  if (verdict.stop) return undefined;
  const document = compose(yaml.text);
  const root = document?.contents ?? null;
  if (document !== undefined && document.errors.length > 0) {
    reportYamlErrors(reporter, document.errors, yaml);
    return undefined;
  }
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
        example: 'name: "De naam"',
      });
    }
    return undefined;
  }
  const context: PlainContext = { reporter, offset: yaml.offset, incomplete: false };
  const raw = plainValue(root, context) as Record<string, unknown>;
  if (verdict.unreliable || context.incomplete) return undefined;
  return { raw, ...createSourceMap(root, reporter, yaml.offset) };
}

/** The first document of the text. Nothing is resolved by it but plain scalars: aliases stay aliases, tags have been refused before. */
function compose(text: string): Document.Parsed | undefined {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    prettyErrors: false,
    stringKeys: true,
    strict: true,
    uniqueKeys: false,
  });
  for (const document of composer.compose(new Parser().parse(text), true, text.length)) return document;
  return undefined;
}
