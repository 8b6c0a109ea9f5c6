import { monthsBefore } from '../../src/opening-hours/local-date.ts';
import { useForm } from './form-context.ts';
import { formsNl } from './forms.nl.ts';
import type { InputProps } from './input-props.ts';
import { DayInput, dayIn } from './day-input.tsx';

/** The day of the last check, which is most often today. */
export function CheckedOnInput(props: InputProps) {
  const { today, checkLimitMonths: limit } = useForm();
  const day = dayIn(props.value);
  const isLongAgo = limit !== undefined && day !== undefined && day < monthsBefore(today, limit);
  return (
    <div className="cms-entries__add">
      <DayInput {...props} note={isLongAgo ? formsNl.longAgo(limit) : ''} />
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
