import { useForm } from './form-context.ts';
import { formsNl } from './forms.nl.ts';
import type { InputProps } from './input-props.ts';
import { DayInput } from './day-input.tsx';

/** The day of the last check, which is most often today. */
export function CheckedOnInput(props: InputProps) {
  const { today } = useForm();
  return (
    <div className="cms-entries__add">
      <DayInput {...props} />
      <button
        type="button"
        className="cms-button"
        disabled={props.value === today}
        onClick={() => {
          props.onChange(today);
        }}
      >
        {formsNl.today}
      </button>
    </div>
  );
}
