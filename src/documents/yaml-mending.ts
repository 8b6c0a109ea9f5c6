import { Composer, Parser, type Document } from 'yaml';
import { oddIndentation } from './yaml-indentation.ts';
import { createReporter, type Finding, type LineRepair, type Reporter } from './reporter.ts';
import { TextLines } from './text-lines.ts';
import type { FieldNames } from './yaml-field-names.ts';
import { lineSlip } from './yaml-line-slips.ts';
import { reportYamlErrors } from './yaml-syntax-errors.ts';
import { yamlOptions } from './yaml-options.ts';
import { guardYamlTokens, type TokenVerdict, type YamlPart } from './yaml-token-guard.ts';

/** How many slips of one file are put right before reading goes on without. */
const maxRepairs = 20;

/** A text of YAML on its way to being right. */
interface Attempt {
  yaml: YamlPart;
  /** Reports about the mended text at the place in the file as it is. */
  reporter: Reporter;
}

/** YAML in which slips with only one explanation have been put right, so that the values can be checked too. */
export interface MendedYaml extends Attempt {
  verdict: TokenVerdict;
  /** Left out when the guards stopped the reading; with errors in it when something is wrong that has more explanations. */
  document?: Document.Parsed;
}

/**
 * Puts slips right that have only one explanation, such as a missing space behind a colon, and tells each of them: one slip, one message.
 * A repair is kept when the parser then comes further. Lines keep their numbers. What is wrong beside those is told as well.
 */
export function mendYaml(reporter: Reporter, yaml: YamlPart, names: FieldNames | undefined): MendedYaml {
  let current: Attempt = { yaml, reporter };
  let trouble = troubleIn(current, names);
  for (let round = 0; round < maxRepairs; round += 1) {
    const mended = candidates(current, trouble)
      .map((candidate) => ({ candidate, next: apply(reporter, yaml.offset, current, candidate.repair) }))
      .map((one) => ({ ...one, trouble: troubleIn(one.next, names) }))
      .find(({ candidate, trouble: left }) => candidate.code === 'invisible-space' || isLess(left, trouble));
    if (mended === undefined) break;
    current.reporter.report(mended.candidate.offset, mended.candidate);
    current = mended.next;
    ({ trouble } = mended);
  }
  for (const finding of trouble.findings) current.reporter.report(finding.offset, finding);
  const { verdict, document } = trouble;
  return { ...current, verdict, ...(document === undefined ? {} : { document }) };
}

/** A slip with its repair. */
type Candidate = Finding & { offset: number; repair: readonly LineRepair[] };

/** What the guards and the parser find, and how much it is. */
interface Trouble {
  findings: readonly (Finding & { offset: number })[];
  errors: number;
  /** Line of the first. */
  line: number;
  verdict: TokenVerdict;
  document: Document.Parsed | undefined;
}

function* candidatesOf({ yaml, reporter: { lines } }: Attempt, { findings }: Trouble): Generator<Candidate> {
  const slip = lineSlip(lines, yaml);
  if (slip !== undefined) yield slip;
  for (const finding of findings) {
    const { repair } = finding;
    if (repair !== undefined) yield { ...finding, repair };
  }
  const [first] = findings;
  if (first === undefined || first.code === 'missing-parent-line') return;
  const odd = oddIndentation(lines, lines.at(first.offset).line);
  if (odd !== undefined) yield { ...odd, offset: lines.startOf(odd.line) + (/^ */.exec(lines.line(odd.line))?.[0].length ?? 0) };
}

const candidates = (...from: Parameters<typeof candidatesOf>) => [...candidatesOf(...from)];

function troubleIn({ yaml, reporter }: Attempt, names: FieldNames | undefined): Trouble {
  const findings: (Finding & { offset: number })[] = [];
  const { lines } = reporter;
  const listener: Reporter = {
    ...createReporter(reporter.file, lines),
    report: (offset, finding) => findings.push({ ...finding, offset }),
  };
  const verdict = guardYamlTokens(listener, yaml);
  const document = verdict.stop ? undefined : compose(yaml.text);
  const errors = document?.errors ?? [];
  if (errors.length > 0) reportYamlErrors(listener, errors, yaml, names);
  findings.sort((a, b) => a.offset - b.offset);
  // What comes after a missing line is a result of it.
  const missing = findings.findIndex(({ code }) => code === 'missing-parent-line');
  if (missing !== -1) findings.splice(missing + 1);
  const starts = [...findings.map(({ offset }) => offset), ...errors.map(({ pos }) => yaml.offset + pos[0])];
  return {
    findings,
    errors: findings.length + errors.length,
    line: lines.at(Math.min(...starts, lines.text.length)).line,
    verdict,
    document,
  };
}

const isLess = (left: Trouble, before: Trouble) =>
  left.errors < before.errors || (left.errors === before.errors && left.line > before.line);

function apply(original: Reporter, offset: number, { yaml, reporter }: Attempt, repair: readonly LineRepair[]): Attempt {
  const { lines } = reporter;
  let { text } = lines;
  // From the last to the first, so that the offsets of the others hold.
  for (const { line, text: mended } of [...repair].sort((a, b) => b.line - a.line)) {
    const start = lines.startOf(line);
    text = text.slice(0, start) + mended + text.slice(start + lines.line(line).length);
  }
  const length = yaml.text.length + text.length - lines.text.length;
  return { yaml: { text: text.slice(offset, offset + length), offset }, reporter: reporterFor(original, new TextLines(text)) };
}

/** A reporter about a mended text; its columns stay within the line of the file. */
function reporterFor(original: Reporter, lines: TextLines): Reporter {
  const place = (offset: number) => {
    const { line, column } = lines.at(offset);
    return { file: original.file, line, column: Math.min(column, original.lines.line(line).length + 1) };
  };
  return {
    file: original.file,
    lines,
    problems: original.problems,
    place,
    report: (offset, finding) => {
      const { line, column } = place(offset);
      original.report(original.lines.startOf(line) + column - 1, finding);
    },
  };
}

/** The first document of the text. Nothing is resolved by it but plain scalars: aliases stay aliases, tags have been refused before. */
function compose(text: string): Document.Parsed | undefined {
  const composer = new Composer({ ...yamlOptions, uniqueKeys: false });
  for (const document of composer.compose(new Parser().parse(text), true, text.length)) return document;
  return undefined;
}
