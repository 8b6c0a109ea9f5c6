import { CheckField } from '../inputs/check-field.tsx';
import { DateField } from '../inputs/date-field.tsx';
import { useEditor } from '../editor-context.ts';
import { fieldOf, type Group } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import type { Path } from '../form/problem-index.ts';
import { SelectField } from '../inputs/select-field.tsx';
import { TextField } from '../inputs/text-field.tsx';

/** The fields of a row that stand behind “Meer”, as far as its schema has them. */
export const optionKeys = ['interval', 'anchor', 'byAppointment', 'note', 'validFrom', 'validThrough'] as const;

interface RowOptionsProps {
  group: Group;
  path: Path;
  /** The name of an input for who does not see where it stands. */
  nameOf: (label: string) => string;
}

/** What can be said of a row beside its day and times. */
export function RowOptions({ group, path, nameOf }: RowOptionsProps) {
  const { use } = useEditor();
  const has = (key: (typeof optionKeys)[number]) => group.shape.keys.includes(key);
  const of = (field: (typeof optionKeys)[number], label: string) => ({ group, path, field, label, name: nameOf(label) });
  const [interval, anchor] = [fieldOf(group, 'interval'), fieldOf(group, 'anchor')];
  return (
    <>
      {has('interval') && <SelectField {...of('interval', texts.interval)} options={texts.intervals} fallback={1} asksMore />}
      {has('anchor') && ((interval !== undefined && interval !== 1) || anchor !== undefined) && (
        <DateField {...of('anchor', texts.anchor)} hint={texts.anchorHint} />
      )}
      {(use.hasAppointments || fieldOf(group, 'byAppointment') !== undefined) && (
        <CheckField {...of('byAppointment', texts.byAppointment)} />
      )}
      <TextField {...of('note', texts.note)} hint={texts.noteHint} />
      {has('validFrom') && (
        <>
          <DateField {...of('validFrom', texts.validFrom)} hint={texts.validFromHint} />
          <DateField {...of('validThrough', texts.validThrough)} hint={texts.validThroughHint} />
        </>
      )}
    </>
  );
}
