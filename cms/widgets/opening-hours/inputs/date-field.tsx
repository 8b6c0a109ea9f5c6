import { isCalendarDate } from '../../../../src/schemas/shared/date.ts';
import { createWording } from '../../../../src/hours-wording/wording.ts';
import { editGroup } from '../form/hours-form.ts';
import { withField } from '../form/edit-group.ts';
import { useEditor } from '../editor-context.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { fieldOf } from '../form/form-group.ts';
import { shownDate } from '../../../forms/shown-date.ts';

const wording = createWording();

/** A date, which is also written out with its day of the week. */
export function DateField({ hint, ...props }: FieldProps) {
  const { edit } = useEditor();
  const { group, field } = props;
  const value = fieldOf(group, field);
  const shown = shownDate(value);
  const inWords = typeof value === 'string' && isCalendarDate(value) ? wording.day(value) : undefined;
  const told = [inWords, hint].filter((text) => text !== undefined).join('. ');
  return (
    <FieldFrame {...props} {...(told === '' ? {} : { hint: wording.sentence(told) })} isShown={shown !== undefined}>
      {(attributes) => (
        <input
          {...attributes}
          type="date"
          value={shown ?? ''}
          onChange={({ currentTarget }) => {
            const date = currentTarget.value;
            edit((form) => editGroup(form, group.id, (one) => withField(one, field, date)));
          }}
        />
      )}
    </FieldFrame>
  );
}
