import { useState } from 'react';
import { describedBy } from './field-frame.tsx';
import type { InputProps } from './input-props.ts';
import { shownText } from './line-input.tsx';
import { numberIn } from './number-in.ts';

interface NumberProps extends InputProps {
  whole: boolean;
  min: number | undefined;
  max: number | undefined;
}

/** A number, as text: a browser throws away what it cannot read as a number. */
export function NumberInput({ id, value, onChange, problems, whole }: NumberProps) {
  // `12.` is on its way to be `12.5`.
  const [typed, setTyped] = useState<string>();
  const shown = typed !== undefined && numberIn(typed) === value ? typed : shownText(value).replace('.', ',');
  return (
    <input
      className="cms-input cms-input--short"
      inputMode={whole ? 'numeric' : 'decimal'}
      id={id}
      value={shown}
      aria-describedby={describedBy(id)}
      aria-invalid={problems.length > 0}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(numberIn(target.value));
      }}
    />
  );
}
