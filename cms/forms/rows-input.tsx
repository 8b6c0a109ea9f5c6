import { useRef, useState, type ReactNode } from 'react';
import { FieldInput } from './field-input.tsx';
import type { FieldModel, NamedField } from './field-model.ts';
import { formsNl } from './forms.nl.ts';
import { GroupInput } from './group-input.tsx';
import type { InputProps } from './input-props.ts';
import { ownMessages, problemsAt } from './problems.ts';
import { Problems } from './field-frame.tsx';

interface RowsProps extends InputProps {
  /** What a new row begins with. */
  empty: unknown;
  /** The inputs of one row. */
  row: (place: number, value: unknown, put: (value: unknown) => void) => ReactNode;
}

/** Rows below each other, which can be added, moved and taken away. */
function Rows({ id, field, value, onChange, empty, row }: RowsProps) {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const put = (next: readonly unknown[]) => {
    onChange(next.length === 0 ? undefined : next);
  };
  /** After the list has been drawn anew. */
  const focus = (place: number) => {
    requestAnimationFrame(() => {
      const item = list.current?.children[place];
      (item?.querySelector<HTMLElement>('input, select, textarea') ?? document.getElementById(`${id}-add`))?.focus();
    });
  };
  const swap = (place: number, other: number) => {
    const next = [...rows];
    [next[place], next[other]] = [next[other], next[place]];
    put(next);
    focus(other);
  };
  return (
    <>
      <ol className="cms-rows" ref={list}>
        {rows.map((one, place) => {
          const name = `${field.label}, ${formsNl.row(place + 1).toLowerCase()}`;
          return (
            // A row has no name of its own: only its place tells it from the others.
            <li key={place} className="cms-row">
              {row(place, one, (next) => {
                put(rows.map((other, index) => (index === place ? next : other)));
              })}
              <div className="cms-row__buttons">
                <button
                  type="button"
                  className="cms-button"
                  disabled={place === 0}
                  aria-label={formsNl.up(name)}
                  onClick={() => {
                    swap(place, place - 1);
                  }}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="cms-button"
                  disabled={place === rows.length - 1}
                  aria-label={formsNl.down(name)}
                  onClick={() => {
                    swap(place, place + 1);
                  }}
                >
                  ↓
                </button>
                <button
                  type="button"
                  className="cms-button"
                  aria-label={formsNl.remove(name)}
                  onClick={() => {
                    put(rows.filter((_, other) => other !== place));
                    setSaid(formsNl.removed(name));
                    focus(Math.max(0, place - 1));
                  }}
                >
                  {formsNl.takeAway}
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <p className="cms-hidden" role="status">
        {said}
      </p>
      <button
        type="button"
        className="cms-button"
        id={`${id}-add`}
        onClick={() => {
          put([...rows, empty]);
          focus(rows.length);
        }}
      >
        {formsNl.add(field.label)}
      </button>
    </>
  );
}

/** Objects below each other. */
export function RowsInput({ fields, ...props }: InputProps & { fields: readonly NamedField[] }) {
  return (
    <Rows
      {...props}
      empty={{}}
      row={(place, value, put) => {
        const id = `${props.id}-${String(place)}`;
        const problems = problemsAt(props.problems, place);
        return (
          <fieldset className="cms-group" id={id}>
            <legend className="cms-hidden">{`${props.field.label}, ${formsNl.row(place + 1).toLowerCase()}`}</legend>
            <GroupInput id={id} fields={fields} value={value} problems={problems} keepEmpty onChange={put} />
            <Problems id={id} messages={ownMessages(problems, (key) => fields.some(([name]) => name === key))} />
          </fieldset>
        );
      }}
    />
  );
}

/** Values of one field below each other. */
export function ListInput({ item, ...props }: InputProps & { item: FieldModel }) {
  return (
    <Rows
      {...props}
      empty=""
      row={(place, value, put) => (
        <FieldInput
          id={`${props.id}-${String(place)}`}
          field={{ ...item, label: `${item.label} ${String(place + 1)}` }}
          value={value}
          problems={problemsAt(props.problems, place)}
          onChange={(next) => {
            put(next ?? '');
          }}
        />
      )}
    />
  );
}
