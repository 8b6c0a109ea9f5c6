import { countProblems, type ProblemCount } from './summary.ts';
import type { LanguageSummary } from './language-summary.ts';
import type { Problem } from './problem.ts';

/** What `--format json` prints. The shape is permanent: keys may be added, none goes away. */
export interface ProblemReport extends ProblemCount {
  /** Sorted by file, line and column. Keys that a problem does not have are left out. */
  problems: Problem[];
  /** Left out when the language was not looked at. */
  plainLanguage?: { score: number; strong: number; mild: number };
}

/** Prints problems for programs, as one {@link ProblemReport}. */
export function formatJson(problems: readonly Problem[], language?: LanguageSummary): string {
  const report: ProblemReport = {
    ...countProblems(problems),
    problems: problems.map(inOrder),
    ...(language === undefined ? {} : { plainLanguage: { score: language.score, strong: language.strong, mild: language.mild } }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

// The order of the keys must not depend on who made the problem.
const inOrder = ({ severity, code, file, line, column, field, message, example, related }: Problem): Problem => ({
  severity,
  code,
  file,
  line,
  column,
  ...(field === undefined ? {} : { field }),
  message,
  ...(example === undefined ? {} : { example }),
  ...(related === undefined ? {} : { related: related.map((place) => ({ file: place.file, line: place.line, column: place.column })) }),
});
