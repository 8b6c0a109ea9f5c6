import type { FieldModel } from './field-model.ts';
import type { FormProblem } from './problems.ts';

/** What every input gets. The value is as it stands in the file: it may have any shape, and what an input cannot show it leaves alone. */
export interface InputProps {
  /** Id of the element that the label names. */
  id: string;
  field: FieldModel;
  value: unknown;
  /** `undefined` when nothing is filled in any more. */
  onChange: (value: unknown) => void;
  problems: readonly FormProblem[];
}
