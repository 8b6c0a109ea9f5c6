import { useState } from 'react';
import { describedBy } from '../../../forms/field-frame.tsx';
import { oneLine } from './attribute-text.ts';

interface LineFieldProps {
  id: string;
  value: string;
  isAddress: boolean;
  invalid: boolean;
  onChange: (value: string) => void;
}

/** A line of text. Spaces at its ends stay while one types, and are not kept. */
export function LineField({ id, value, isAddress, invalid, onChange }: LineFieldProps) {
  const [draft, setDraft] = useState<string>();
  return (
    <input
      className="cms-input"
      id={id}
      value={draft !== undefined && oneLine(draft) === value ? draft : value}
      inputMode={isAddress ? 'url' : 'text'}
      autoCapitalize={isAddress ? 'none' : undefined}
      aria-describedby={describedBy(id)}
      aria-invalid={invalid}
      onBlur={() => {
        setDraft(undefined);
      }}
      onChange={({ target }) => {
        setDraft(target.value);
        onChange(target.value);
      }}
    />
  );
}
