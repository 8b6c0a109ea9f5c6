/** What every field of a form says around its control. */
export interface Field {
  /** Id of the control, once on a page. Ids that start with it and a hyphen are used for the parts of the field. */
  id: string;
  /** Name of what is sent to the server. */
  name: string;
  /** The question, short. Always there for those who listen. */
  label: string;
  /** What helps to answer: one or two sentences. */
  hint?: string | undefined;
  /** What is wrong, and what to do about it. Without it the field is in order. */
  error?: string | undefined;
  /** Words beside the label of a field that may stay empty, such as `(niet verplicht)`. */
  optional?: string | undefined;
  /** Whether the browser refuses to send the form while this is empty. */
  required?: boolean | undefined;
  /** Whether the field can be used; what is in it is not sent when not. */
  disabled?: boolean | undefined;
}

/** A text beside a control, that the control refers to. */
export interface FieldMessage {
  id: string;
  text: string;
}

/** The texts of a field and what its control says of them. */
export interface FieldParts {
  hint: FieldMessage | undefined;
  error: FieldMessage | undefined;
  /** Attributes for the control itself. `aria-invalid` is for text, choices from a list and single checkboxes. */
  control: { 'aria-describedby': string | undefined; 'aria-invalid': 'true' | undefined };
}

/**
 * Links a control with its hint and its error, so that a screen reader reads both after the label: the hint first, as on the screen.
 * An empty text is no text.
 */
export function fieldParts({ id, hint, error }: Pick<Field, 'id' | 'hint' | 'error'>): FieldParts {
  const message = (kind: 'hint' | 'error', text: string | undefined): FieldMessage | undefined =>
    text === undefined || text.trim() === '' ? undefined : { id: `${id}-${kind}`, text };
  const parts = { hint: message('hint', hint), error: message('error', error) };
  const ids = [parts.hint, parts.error].flatMap((part) => part?.id ?? []);
  return {
    ...parts,
    control: {
      'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
      'aria-invalid': parts.error === undefined ? undefined : 'true',
    },
  };
}
