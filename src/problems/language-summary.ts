/** How plain the language of the content is. It is told beside the problems and is none: it never counts as an error or a warning. */
export interface LanguageSummary {
  /** From 0 to 100. */
  score: number;
  /** How many places stop many readers. */
  strong: number;
  /** How many places can be better. */
  mild: number;
  /** One Dutch line for people, which says what shows the places. */
  text: string;
}
