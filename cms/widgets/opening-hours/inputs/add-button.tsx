import { addId, rowId, useEditor } from '../editor-context.ts';
import type { Group } from '../form/form-group.ts';
import type { HoursForm } from '../form/hours-form.ts';

interface AddButtonProps {
  group: Group;
  list: string;
  /** Tells buttons for the same list apart. */
  part?: string;
  label: string;
  name?: string;
  /** Adds the row, which gets the id `form.nextId`. */
  add: (form: HoursForm) => HoursForm;
}

/** Adds a row and moves the focus to its first input. */
export function AddButton({ group, list, part = '', label, name, add }: AddButtonProps) {
  const { base, disabled, form, edit } = useEditor();
  return (
    <button
      type="button"
      id={addId(base, group.id, list + part)}
      className="cms-hours-button cms-hours-add"
      disabled={disabled}
      aria-label={name}
      onClick={() => {
        edit(add, { focus: rowId(base, form.nextId) });
      }}
    >
      <span aria-hidden="true">+ </span>
      {label}
    </button>
  );
}
