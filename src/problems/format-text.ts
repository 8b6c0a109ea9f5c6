import { countProblems, summarize } from './summary.ts';
import type { Place, Problem } from './problem.ts';

type Paint = (code: number, text: string) => string;

/** Prints problems for people: place, severity and field on the first line, then message, example and related places. */
export function formatText(problems: readonly Problem[], color: boolean): string {
  const paint: Paint = color ? (code, text) => `\u001b[${code}m${text}\u001b[0m` : (_, text) => text;
  const blocks = problems.map((problem) => formatOne(problem, paint));
  return `${[...blocks, summarize(countProblems(problems))].join('\n\n')}\n`;
}

function formatOne(problem: Problem, paint: Paint): string {
  const severity = problem.severity === 'error' ? paint(31, 'fout') : paint(33, 'let op');
  const head = [paint(1, printPlace(problem)), severity, ...(problem.field ? [problem.field] : [])].join('  ');
  return [
    head,
    ...indented(oneLine(problem.message)),
    ...(problem.example === undefined ? [] : formatExample(problem.example, paint)),
    ...(problem.related ?? []).map((place) => `  Zie ook: ${printPlace(place)}`),
  ].join('\n');
}

function formatExample(example: string, paint: Paint): string[] {
  const lines = printable(example)
    .split('\n')
    .map((line) => (line === '' ? '' : paint(32, line)));
  return lines.length === 1
    ? [`  Bijvoorbeeld:  ${lines[0] ?? ''}`]
    : ['  Bijvoorbeeld:', ...lines.map((line) => (line === '' ? '' : `    ${line}`))];
}

const printPlace = (place: Place) => `${printable(oneLine(place.file))}:${place.line}:${place.column}`;

const indented = (text: string) =>
  printable(text)
    .split('\n')
    .map((line) => `  ${line}`);

const oneLine = (text: string) => text.replaceAll('\r\n', '\n');

// Content may hold control characters; printed as they are they could steer the terminal.
const printable = (text: string) =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (char) => (char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`));
