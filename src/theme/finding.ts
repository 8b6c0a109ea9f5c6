/** What is wrong in a theme or a tokens file; who knows the text of the file adds line and column. */
export interface ThemeFinding {
  severity: 'error' | 'warning';
  /** Permanent name of the rule: `low-contrast`. */
  code: string;
  /** Keys from the root of the file to the value; empty for the file as a whole. */
  path: readonly string[];
  /** What is wrong and what to do, in full Dutch sentences. */
  message: string;
  /** The corrected line, as it can stand in the file. */
  example?: string;
}
