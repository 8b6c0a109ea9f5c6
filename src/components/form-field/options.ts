/** One of the answers of a group of radio buttons or checkboxes. */
export interface ChoiceOption {
  /** What is sent to the server. */
  value: string;
  label: string;
  /** What helps to choose. */
  hint?: string | undefined;
  disabled?: boolean | undefined;
  /** How many results there are with this choice: short to see (`12`), whole to hear (`12 resultaten`). */
  count?: { short: string; full: string } | undefined;
}

/** An answer with the ids of its control and its hint. */
export interface PlacedOption extends ChoiceOption {
  id: string;
}

/**
 * Gives the answers of a group their ids. The first has the id of the field, so that a link to the field (in an error summary) leads to the
 * first control; the others `id-2`, `id-3` and so on.
 */
export function placeOptions(id: string, options: readonly ChoiceOption[]): PlacedOption[] {
  return options.map((option, index) => ({ ...option, id: index === 0 ? id : `${id}-${String(index + 1)}` }));
}

/** Id of the frame of a group, from which the ids of its hint and error come. Its first answer has the id of the field itself. */
export const groupId = (id: string) => `${id}-group`;
