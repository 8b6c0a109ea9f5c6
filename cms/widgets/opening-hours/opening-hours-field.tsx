import type { ReactElement } from 'react';
import type { MunicipalityHolidays } from '../../../src/opening-hours/calendar.ts';
import { localDate } from '../../../src/opening-hours/local-date.ts';
import type { HoursInput } from '../../../src/schemas/shared/hours.ts';
import { EditorContext } from './editor-context.ts';
import { emptyForm, valueOf } from './form/hours-form.ts';
import { HoursPreviewBox } from './hours-preview-box.tsx';
import { hoursUses, type HoursUseName } from './hours-use.ts';
import { HoursSections } from './hours-sections.tsx';
import { KindChoices } from './kind-choices.tsx';
import { hoursTexts as texts } from './opening-hours.nl.ts';
import { indexProblems } from './form/problem-index.ts';
import { hoursProblems } from './form/problems.ts';
import { StatusBar } from './status-bar.tsx';
import { UnknownKeys } from './inputs/unknown-keys.tsx';
import { UnreadableHours } from './inputs/unreadable-hours.tsx';
import { useHoursEditor } from './use-hours-editor.ts';

/** What {@link OpeningHoursField} needs. */
export interface OpeningHoursFieldProps {
  /** As it stands in the file, possibly wrong or unknown in shape; `undefined` when there is none. */
  value: unknown;
  /** Gets the value after every change, also while it is not right yet; `undefined` when all is cleared. */
  onChange: (value: HoursInput | undefined) => void;
  /** The id of the element that the outer label names. */
  id: string;
  /** Whether the field may not be left out. */
  required: boolean;
  /** Epoch milliseconds. */
  now: number;
  /** The holidays of the municipality. */
  holidays: MunicipalityHolidays;
  disabled?: boolean;
  /** What the field is called, for who does not see the outer label. */
  label: string;
  /** What the times are for. */
  use: HoursUseName;
}

/** The editor of opening hours. Nothing that stands in the value is lost unless the editor takes it away. */
export function OpeningHoursField(props: OpeningHoursFieldProps): ReactElement {
  const { value, onChange, id, required, now, holidays, disabled = false, label, use: useName } = props;
  const use = hoursUses[useName];
  const { form, status, undo, edit, settle } = useHoursEditor(value, (changed) => {
    // What is still wrong is given away as well: whoever saves looks at the problems.
    onChange(changed as HoursInput | undefined);
  });
  const today = localDate(now);
  const current = valueOf(form);
  const problems = indexProblems(hoursProblems(current, use.schema, use.mayHaveEnded ? undefined : today), form);
  return (
    <EditorContext value={{ base: id, disabled, use, today, form, problems, edit, settle }}>
      <div className="cms-hours" id={id} role="group" aria-label={label} tabIndex={-1}>
        <div className="cms-hours-columns">
          <div className="cms-hours-form">
            {form.unreadable === undefined ? (
              <>
                <KindChoices />
                <UnknownKeys group={form.root} path={[]} focus={`${id}-kind`} />
                <HoursSections />
                {!required && current !== undefined && (
                  <button
                    type="button"
                    className="cms-hours-button"
                    disabled={disabled}
                    onClick={() => {
                      edit(emptyForm, { focus: `${id}-kind`, say: texts.cleared, undo: `${id}-kind` });
                    }}
                  >
                    {texts.clear}
                  </button>
                )}
              </>
            ) : (
              <UnreadableHours value={form.unreadable.value} />
            )}
          </div>
          <HoursPreviewBox id={id} value={current} holidays={holidays} now={now} use={use} />
        </div>
        <StatusBar status={status} disabled={disabled} undo={undo} />
      </div>
    </EditorContext>
  );
}
