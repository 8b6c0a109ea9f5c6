import { useState } from 'react';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import { targetsFor } from './supplement-target.ts';
import { describedBy } from './field-frame.tsx';
import { called, EntryOptions } from './entry-options.tsx';
import { useForm, type KnownEntry } from './form-context.ts';
import { formsNl } from './forms.nl.ts';
import type { InputProps } from './input-props.ts';
import { shownText } from './line-input.tsx';

interface EntryProps extends InputProps {
  collection: CollectionName;
}

/** Another entry, chosen by its name. */
export function EntryInput({ collection, ...props }: EntryProps) {
  return <EntrySelect {...props} entries={useForm().entriesOf(collection)} />;
}

/** What a supplement adds to, chosen by its name. */
export function TargetInput(props: InputProps) {
  const { layer, entriesOf } = useForm();
  return <EntrySelect {...props} entries={targetsFor(layer, entriesOf)} />;
}

function EntrySelect({ id, field, value, onChange, problems, entries }: InputProps & { entries: readonly KnownEntry[] }) {
  const now = shownText(value);
  const isKnown = now === '' || entries.some((entry) => entry.id === now);
  return (
    <select
      className="cms-input"
      id={id}
      value={now}
      aria-describedby={describedBy(id)}
      aria-invalid={problems.length > 0}
      onChange={({ target }) => {
        onChange(target.value === '' ? undefined : target.value);
      }}
    >
      <option value="">{field.required ? formsNl.choose : formsNl.none}</option>
      {!isKnown && <option value={now}>{formsNl.unknownEntry(now)}</option>}
      <EntryOptions entries={entries} />
    </select>
  );
}

/** Other entries, in the order in which they were added. */
export function EntriesInput({ id, field, value, onChange, problems, collection }: EntryProps) {
  const entries = useForm().entriesOf(collection);
  const [picked, setPicked] = useState('');
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const put = (next: readonly unknown[]) => {
    onChange(next.length === 0 ? undefined : next);
  };
  const nameOf = (one: unknown) => {
    const entry = entries.find((known) => known.id === one);
    return entry === undefined ? formsNl.unknownEntry(shownText(one)) : called(entry);
  };
  return (
    <div className="cms-entries">
      {chosen.length > 0 && (
        <ul className="cms-entries__list">
          {chosen.map((one, place) => (
            <li key={shownText(one)}>
              <span>{nameOf(one)}</span>
              <button
                type="button"
                className="cms-button"
                aria-label={formsNl.remove(nameOf(one))}
                onClick={() => {
                  put(chosen.filter((_, other) => other !== place));
                  document.getElementById(id)?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="cms-entries__add">
        <select
          className="cms-input"
          id={id}
          value={picked}
          aria-label={formsNl.addEntry(field.label)}
          aria-describedby={describedBy(id)}
          aria-invalid={problems.length > 0}
          onChange={({ target }) => {
            setPicked(target.value);
          }}
        >
          <option value="">{formsNl.choose}</option>
          <EntryOptions entries={entries.filter((entry) => !chosen.includes(entry.id))} />
        </select>
        {/* With the arrows of a keyboard one passes all that is in a list: only a press chooses. */}
        <button
          type="button"
          className="cms-button"
          disabled={picked === ''}
          onClick={() => {
            put([...chosen, picked]);
            setPicked('');
            document.getElementById(id)?.focus();
          }}
        >
          {formsNl.addThis}
        </button>
      </div>
    </div>
  );
}
