import { useState } from 'react';
import { editGroup } from '../form/hours-form.ts';
import { withField } from '../form/edit-group.ts';
import { useEditor } from '../editor-context.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { fieldOf } from '../form/form-group.ts';
import { shownText } from '../form/shown-value.ts';

/** A line of text, or more lines. Spaces at the ends stay in the input while one types and are not written. */
export function TextField({ isLong = false, ...props }: FieldProps & { isLong?: boolean }) {
  const { edit } = useEditor();
  const { group, field } = props;
  const value = fieldOf(group, field);
  const shown = shownText(value);
  const [draft, setDraft] = useState<string>();
  const binding = {
    value: draft?.trim() === shown && draft !== undefined ? draft : (shown ?? ''),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const text = currentTarget.value;
      setDraft(text);
      edit((form) => editGroup(form, group.id, (one) => withField(one, field, text.trim())));
    },
    onBlur: () => {
      setDraft(undefined);
    },
  };
  return (
    <FieldFrame {...props} isShown={shown !== undefined}>
      {(attributes) => (isLong ? <textarea {...attributes} {...binding} rows={3} /> : <input {...attributes} {...binding} type="text" />)}
    </FieldFrame>
  );
}
