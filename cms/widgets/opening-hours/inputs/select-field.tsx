import { editGroup } from '../form/hours-form.ts';
import { withChoice } from '../form/edit-group.ts';
import { useEditor } from '../editor-context.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { fieldOf } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';

interface SelectFieldProps extends FieldProps {
  options: readonly { value: string | number; label: string }[];
  /** Another field must be filled in with it: what is missing is told when the row has been left. */
  asksMore?: boolean;
  /** What holds when nothing is written. */
  fallback?: string | number;
}

/** A choice from a short list. */
export function SelectField({ options, fallback, asksMore = false, ...props }: SelectFieldProps) {
  const { edit } = useEditor();
  const { group, field } = props;
  const value = fieldOf(group, field);
  const chosen = options.findIndex((option) => option.value === (value ?? fallback));
  return (
    <FieldFrame {...props} isShown={value === undefined || chosen !== -1}>
      {(attributes) => (
        <select
          {...attributes}
          value={chosen}
          onChange={({ currentTarget }) => {
            const option = options[Number(currentTarget.value)];
            if (option === undefined) return;
            edit((form) =>
              editGroup(form, group.id, (one) => {
                const chosenIn = withChoice(one, field, option.value, fallback);
                return asksMore ? { ...chosenIn, fresh: true } : chosenIn;
              }),
            );
          }}
        >
          {chosen === -1 && <option value={-1}>{texts.choose}</option>}
          {options.map(({ value: key, label }, index) => (
            <option key={key} value={index}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
