/** Something that is wrong or doubtful in one set of opening hours, told to an editor. */
export interface HoursFinding {
  severity: 'error' | 'warning';
  /** Permanent name of the rule, kebab-case. */
  code: string;
  /** The place inside the hours: `['weekly', 1]`. */
  path: (string | number)[];
  /** In full Dutch sentences: what is wrong and what to do. */
  message: string;
  /** What can stand there instead, as YAML. */
  example?: string;
}
