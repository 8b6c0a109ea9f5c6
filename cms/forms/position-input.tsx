import { PositionField } from '../widgets/position/position-field.tsx';
import { useForm } from './form-context.ts';
import type { InputProps } from './input-props.ts';

/** A point on the map, which has an editor of its own. */
export function PositionInput({ id, field, value, onChange, problems }: InputProps) {
  const { center, address, lookUp, tiles } = useForm();
  return (
    <PositionField
      id={`${id}-position`}
      value={value}
      onChange={onChange}
      required={field.required}
      problems={problems}
      center={center}
      address={address}
      lookUp={lookUp}
      {...(tiles === undefined ? {} : { tiles })}
    />
  );
}
