import { OpeningHoursField } from '../widgets/opening-hours/opening-hours-field.tsx';
import type { HoursUseName } from '../widgets/opening-hours/hours-use.ts';
import { useForm } from './form-context.ts';
import type { InputProps } from './input-props.ts';

/** When something is open or held, which has an editor of its own. */
export function HoursInput({ id, field, value, onChange, use }: InputProps & { use: HoursUseName }) {
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
      use={use}
    />
  );
}
