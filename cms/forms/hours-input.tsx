import { OpeningHoursField } from '../widgets/opening-hours/opening-hours-field.tsx';
import { useForm } from './form-context.ts';
import type { InputProps } from './input-props.ts';

/** Opening hours, which have an editor of their own. */
export function HoursInput({ id, field, value, onChange, mayHaveEnded }: InputProps & { mayHaveEnded: boolean }) {
  const { now, holidays } = useForm();
  return (
    <OpeningHoursField
      id={`${id}-hours`}
      label={field.label}
      value={value}
      onChange={onChange}
      required={field.required}
      now={now}
      holidays={holidays}
      mayHaveEnded={mayHaveEnded}
    />
  );
}
