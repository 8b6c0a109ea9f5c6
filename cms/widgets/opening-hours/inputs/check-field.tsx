import { editGroup } from '../form/hours-form.ts';
import { withChoice } from '../form/edit-group.ts';
import { useEditor } from '../editor-context.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { fieldOf } from '../form/form-group.ts';

/** Yes or no; no unless told. */
export function CheckField(props: FieldProps) {
  const { edit } = useEditor();
  const { group, field } = props;
  const value = fieldOf(group, field);
  return (
    <FieldFrame {...props} isShown={value === undefined || typeof value === 'boolean'} beside>
      {(attributes) => (
        <input
          {...attributes}
          className="cms-hours-box"
          type="checkbox"
          checked={value === true}
          onChange={({ currentTarget }) => {
            const isOn = currentTarget.checked;
            edit((form) => editGroup(form, group.id, (one) => withChoice(one, field, isOn, false)));
          }}
        />
      )}
    </FieldFrame>
  );
}
