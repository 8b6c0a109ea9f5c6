import type { ReactNode } from 'react';
import type { CollectionName } from '../../../../src/schemas/collection-names.ts';
import { EntryOptions } from '../../../forms/entry-options.tsx';
import { describedBy } from '../../../forms/field-frame.tsx';
import { formsNl } from '../../../forms/forms.nl.ts';
import { useBody } from '../body-context.ts';

interface SelectProps {
  id: string;
  value: string;
  required: boolean;
  invalid: boolean;
  onChange: (value: string) => void;
}

/** An entry, chosen by its name: those of the municipality on top. */
export function EntryField({ collection, ...props }: SelectProps & { collection: CollectionName }) {
  const entries = useBody().entriesOf(collection);
  return (
    <Select {...props} known={entries.some(({ id }) => id === props.value)}>
      <EntryOptions entries={entries} />
    </Select>
  );
}

/** One of a list of words. */
export function WordField({ labels, ...props }: SelectProps & { labels: Readonly<Record<string, string>> }) {
  return (
    <Select {...props} known={Object.hasOwn(labels, props.value)}>
      {Object.entries(labels).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

function Select({ id, value, required, invalid, onChange, known, children }: SelectProps & { known: boolean; children: ReactNode }) {
  return (
    <select
      className="cms-input"
      id={id}
      value={value}
      aria-describedby={describedBy(id)}
      aria-invalid={invalid}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    >
      <option value="">{required ? formsNl.choose : formsNl.none}</option>
      {value !== '' && !known && <option value={value}>{formsNl.unknownEntry(value)}</option>}
      {children}
    </select>
  );
}
