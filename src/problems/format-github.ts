import type { LanguageSummary } from './language-summary.ts';
import type { Problem } from './problem.ts';

/**
 * Prints problems as workflow commands, which GitHub shows beside the changed line. One line each; nothing when there are none. Of the language
 * there is one notice, and only when something stops many readers.
 */
export function formatGithub(problems: readonly Problem[], language?: LanguageSummary): string {
  const notices = language === undefined || language.strong === 0 ? [] : [`::notice title=plain-language::${escapeData(language.text)}`];
  return [...problems.map(formatCommand), ...notices].map((line) => `${line}\n`).join('');
}

function formatCommand(problem: Problem): string {
  const title = problem.field ?? problem.code;
  const properties = { file: problem.file, line: problem.line, col: problem.column, title };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const message = [
    problem.message,
    ...(problem.example === undefined ? [] : [`Bijvoorbeeld:\n${problem.example}`]),
    ...(problem.related ?? []).map((place) => `Zie ook: ${place.file}:${place.line}:${place.column}`),
  ].join('\n');
  return `::${problem.severity} ${list.join(',')}::${escapeData(message)}`;
}

// The escapes of the workflow commands; without them a message could end the command or start a second one.
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
