/** One variant of a component. */
export interface Example<Props> {
  /** What is special about it, in Dutch. */
  title: string;
  props: Props;
  /** HTML inside the component. */
  content?: string;
}

/** What the style guide shows of a component, and the tests look at. */
export interface ComponentExamples<Props> {
  /** Dutch name of the component. */
  title: string;
  /** When to use it, and when not; Dutch. */
  use: string;
  variants: readonly Example<Props>[];
}
