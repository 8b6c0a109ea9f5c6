import { useEditor } from './editor-context.ts';
import { ExceptionRows } from './rows/exception-rows.tsx';
import { FixedTimes } from './rows/fixed-times.tsx';
import { isWritten } from './form/form-group.ts';
import { HolidayChoices } from './holiday-choices.tsx';
import { kindsOn } from './form/hours-kinds.ts';
import { hoursTexts as texts } from './opening-hours.nl.ts';
import { SessionRows } from './rows/session-rows.tsx';
import { TextField } from './inputs/text-field.tsx';

/** What there is to fill in for the kinds that hold; also what the value holds and the kinds have no need of. */
export function HoursSections() {
  const { form } = useEditor();
  const { root, choice } = form;
  const on = kindsOn(choice, root);
  const has = (key: string) => isWritten(root, key);
  const isKnown = on.some((kind) => kind !== 'unknown');
  const text = { group: root, path: [], isLong: true };
  return (
    <>
      {on.includes('unknown') && <TextField group={root} path={[]} field="unknown" label={texts.unknown} hint={texts.unknownHint} />}
      {on.includes('fixed') && <FixedTimes root={root} />}
      {on.includes('sessions') && <SessionRows root={root} />}
      {on.includes('appointment') && (
        <TextField {...text} field="appointmentOnly" label={texts.appointmentOnly} hint={texts.appointmentHint} />
      )}
      {(on.includes('fixed') || has('publicHolidays') || has('schoolHolidays')) && <HolidayChoices root={root} />}
      {(isKnown || has('exceptions')) && <ExceptionRows root={root} />}
      {(on.length > 0 || has('note')) && <TextField {...text} field="note" label={texts.generalNote} hint={texts.generalNoteHint} />}
    </>
  );
}
