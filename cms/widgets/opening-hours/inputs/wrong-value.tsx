import { isCalendarDate } from '../../../../src/schemas/shared/date.ts';
import { formatDate } from '../../../../src/hours-wording/wording.ts';
import { editGroup } from '../form/hours-form.ts';
import { withField } from '../form/edit-group.ts';
import { inputId, useEditor } from '../editor-context.ts';
import type { Group } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import type { Path } from '../form/problem-index.ts';
import { meantValue, writtenOut } from '../form/shown-value.ts';

interface WrongValueProps {
  id: string;
  group: Group;
  field: string;
  path: Path;
  value: unknown;
}

/** A value that its input cannot show: it is written out, and stays until the editor fills in another. */
export function WrongValue({ id, group, field, path, value }: WrongValueProps) {
  const { base, edit, disabled } = useEditor();
  const meant = meantValue(path, value);
  return (
    <p className="cms-hours-stands" id={id}>
      {texts.standsNow} <q>{value === null ? texts.empty : writtenOut(value)}</q>{' '}
      {meant !== undefined && (
        <button
          type="button"
          className="cms-hours-button"
          disabled={disabled}
          onClick={() => {
            edit((form) => editGroup(form, group.id, (one) => withField(one, field, meant)), { focus: inputId(base, group.id, field) });
          }}
        >
          {texts.makeIt(inWords(meant))}
        </button>
      )}
    </p>
  );
}

const inWords = (value: unknown) => (typeof value === 'string' && isCalendarDate(value) ? formatDate(value) : writtenOut(value));
