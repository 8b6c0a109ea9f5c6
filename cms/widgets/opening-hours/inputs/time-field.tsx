import { editGroup } from '../form/hours-form.ts';
import { withField } from '../form/edit-group.ts';
import { useEditor } from '../editor-context.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { fieldOf } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { shownTime, writtenTime } from '../form/shown-value.ts';

/** A time at which it opens or closes. */
export function TimeField(props: FieldProps & { field: 'opens' | 'closes' }) {
  const { edit } = useEditor();
  const { group, field } = props;
  const value = fieldOf(group, field);
  const shown = shownTime(value, field);
  return (
    <FieldFrame {...props} {...(value === '24:00' ? { hint: texts.midnight } : {})} isShown={shown !== undefined}>
      {(attributes) => (
        <input
          {...attributes}
          type="time"
          value={shown ?? ''}
          onChange={({ currentTarget }) => {
            const time = writtenTime(currentTarget.value, field);
            edit((form) => editGroup(form, group.id, (one) => withField(one, field, time)));
          }}
        />
      )}
    </FieldFrame>
  );
}
