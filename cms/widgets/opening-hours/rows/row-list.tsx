import type { ReactNode } from 'react';
import { addRow } from '../form/hours-form.ts';
import { AddButton } from '../inputs/add-button.tsx';
import { addId, useEditor } from '../editor-context.ts';
import { rowsOf, type Group, type Row } from '../form/form-group.ts';
import type { Path } from '../form/problem-index.ts';
import { ProblemList } from '../inputs/problem-list.tsx';
import type { RowProps } from './row-frame.tsx';
import { placed } from '../form/week-rows.ts';
import { takesRows, WrongList } from '../inputs/wrong-list.tsx';

interface RowListProps {
  group: Group;
  list: string;
  path: Path;
  legend: string;
  hint?: string;
  addLabel: string;
  addName?: string;
  /** What a row is called. */
  who: string;
  children: (props: RowProps & { key: number }, row: Row) => ReactNode;
}

/** A list of rows under each other, with a button to add one at the end. */
export function RowList({ group, list, path, legend, hint, addLabel, addName, who, children }: RowListProps) {
  const { base, problems } = useEditor();
  const rows = rowsOf(group, list);
  const place = [...path, list];
  const about = problems.at(place);
  const id = `${addId(base, group.id, list)}-problems`;
  return (
    <fieldset className="cms-hours-section" aria-describedby={about.length === 0 ? undefined : id}>
      <legend className="cms-hours-legend">{legend}</legend>
      {hint !== undefined && <p className="cms-hours-hint">{hint}</p>}
      <WrongList group={group} list={list} label={legend} />
      <ProblemList id={id} problems={about} />
      {placed(rows).map(({ row, index }) =>
        children(
          { key: row.id, row, path: [...place, index], who, number: index + 1, siblings: rows, addId: addId(base, group.id, list) },
          row,
        ),
      )}
      {takesRows(group, list) && (
        <AddButton
          group={group}
          list={list}
          label={addLabel}
          {...(addName === undefined ? {} : { name: addName })}
          add={(form) => addRow(form, group.id, list, rows.length)}
        />
      )}
    </fieldset>
  );
}
