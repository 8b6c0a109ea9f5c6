import type { YAMLError } from 'yaml';
import type { Reporter } from './reporter.ts';
import type { FieldNames } from './yaml-field-names.ts';
import { explainYamlError } from './yaml-explanations.ts';
import { reportDepth, type YamlPart } from './yaml-token-guard.ts';
import { yamlTokens } from './yaml-tokens.ts';

/** How many syntax errors of one file are told. What comes after is mostly a result of the first ones. */
const maxErrors = 10;

/** Tells in Dutch what the `yaml` package found wrong with the form. One error a line, because one slip often gives several. */
export function reportYamlErrors(reporter: Reporter, errors: readonly YAMLError[], yaml: YamlPart, names?: FieldNames): void {
  const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) {
    reportDepth(reporter, exhausted.pos[0] + yaml.offset);
    return;
  }
  if (errors.length === 0) return;
  const quotes = [...yamlTokens(yaml.text)]
    .filter(({ type }) => type === 'double-quoted-scalar' || type === 'single-quoted-scalar')
    .map(({ offset, source }) => ({ start: yaml.offset + offset, end: yaml.offset + offset + source.length }));
  let told = 0;
  let until = -1;
  let unparsed = false;
  for (const { code, message, pos } of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const [start, end] = [pos[0] + yaml.offset, pos[1] + yaml.offset];
    const line = reporter.place(start).line;
    const stream = message.includes('in YAML stream');
    // After text that fits nowhere, all that follows fits nowhere either.
    if (line <= until || (stream && unparsed)) continue;
    unparsed ||= stream;
    until = reporter.place(Math.max(start, end - 1)).line;
    const { offset, ...finding } = explainYamlError(reporter.lines, { code, message, start, end }, quotes, names);
    reporter.report(offset, finding);
    told += 1;
    if (told === maxErrors) break;
  }
}
