import { DateField } from '../inputs/date-field.tsx';
import { rowId, useEditor } from '../editor-context.ts';
import { chooseDays, daysOf } from '../form/exception-choices.ts';
import { ExceptionTimes } from './exception-times.tsx';
import type { Group } from '../form/form-group.ts';
import { editGroup } from '../form/hours-form.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { RadioGroup } from '../inputs/radio-group.tsx';
import { RowFrame, type RowProps } from './row-frame.tsx';
import { TextField } from '../inputs/text-field.tsx';

const dayOptions = (['date', 'period'] as const).map((value) => ({ value, label: texts.daysChoices[value] }));

/** A day or a period on which it is closed or has other times. */
export function ExceptionRow(props: RowProps<Group>) {
  const { base, problems, edit } = useEditor();
  const { row, path, number } = props;
  const name = texts.exception(number);
  const days = daysOf(row);
  const of = (field: string, label: string) => ({ group: row, path, field, label, name: `${name}, ${label.toLowerCase()}` });
  return (
    <RowFrame {...props} name={name} tellsProblems>
      <p className="cms-hours-row-name" aria-hidden="true">
        {name}
      </p>
      <RadioGroup
        id={`${rowId(base, row.id)}-days`}
        legend={texts.days}
        options={dayOptions}
        chosen={days === 'both' ? undefined : days}
        problems={problems.at(path)}
        onChoose={(chosen) => {
          edit((form) => editGroup(form, row.id, (group) => chooseDays(group, chosen)));
        }}
      >
        <div className="cms-hours-line">
          {days !== 'period' && <DateField {...of('date', texts.date)} />}
          {days !== 'date' && (
            <>
              <DateField {...of('from', texts.from)} />
              <DateField {...of('until', texts.until)} />
            </>
          )}
        </div>
      </RadioGroup>
      <ExceptionTimes row={row} path={path} name={name} />
      <TextField {...of('reason', texts.reason)} hint={texts.reasonHint} />
    </RowFrame>
  );
}
