import { editGroup } from '../form/hours-form.ts';
import { withField } from '../form/edit-group.ts';
import { addId, useEditor } from '../editor-context.ts';
import { fieldOf, type Group } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { writtenOut } from '../form/shown-value.ts';

/** What stands in the place of a list and is none; nothing when all is well. */
export function WrongList({ group, list, label }: { group: Group; list: string; label: string }) {
  const { base, disabled, edit } = useEditor();
  const value = fieldOf(group, list);
  if (value === undefined) return null;
  return (
    <div className="cms-hours-unknown">
      <p className="cms-hours-stands">
        {texts.standsNow} <q>{value === null ? texts.empty : writtenOut(value)}</q>
      </p>
      <button
        type="button"
        className="cms-hours-button"
        disabled={disabled}
        onClick={() => {
          edit((form) => editGroup(form, group.id, (one) => withField(one, list, undefined)), {
            focus: addId(base, group.id, list),
            say: texts.takenAway(label),
            undo: addId(base, group.id, list),
          });
        }}
      >
        {texts.takeAway}
      </button>
    </div>
  );
}

/** Whether rows can be added to a list: nothing stands in its place that would go. */
export const takesRows = (group: Group, list: string): boolean => fieldOf(group, list) === undefined || fieldOf(group, list) === null;
