import { weekdays } from '../../../../src/schemas/shared/weekday.ts';
import { DayRows } from './day-rows.tsx';
import { useEditor } from '../editor-context.ts';
import type { Group } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { ProblemList } from '../inputs/problem-list.tsx';
import { RowList } from './row-list.tsx';
import { SelectField } from '../inputs/select-field.tsx';
import { TimeRow } from './time-row.tsx';
import { WrongList } from '../inputs/wrong-list.tsx';

/** The times of every week and of every month. */
export function FixedTimes({ root }: { root: Group }) {
  const { base, use, problems } = useEditor();
  const about = problems.at(['weekly']);
  return (
    <>
      <fieldset className="cms-hours-section" aria-describedby={about.length === 0 ? undefined : `${base}-weekly-problems`}>
        <legend className="cms-hours-legend">{texts.week}</legend>
        <p className="cms-hours-hint">{use.texts.weekHint}</p>
        <WrongList group={root} list="weekly" label={texts.week} />
        <ProblemList id={`${base}-weekly-problems`} problems={about} />
        {[undefined, ...weekdays].map((day) => (
          <DayRows key={day ?? 'none'} root={root} day={day} />
        ))}
      </fieldset>
      <MonthRows root={root} />
    </>
  );
}

function MonthRows({ root }: { root: Group }) {
  return (
    <RowList
      group={root}
      list="monthly"
      path={[]}
      legend={texts.month}
      hint={texts.monthHint}
      addLabel={texts.addMonth}
      who={texts.monthRow}
    >
      {({ key, ...props }) => (
        <TimeRow
          key={key}
          {...props}
          before={(group, nameOf) => {
            const of = { group, path: props.path };
            return (
              <>
                <SelectField {...of} field="nth" label={texts.nth} name={nameOf(texts.nth)} options={texts.nths} />
                <SelectField {...of} field="day" label={texts.weekday} name={nameOf(texts.weekday)} options={texts.weekdays} />
              </>
            );
          }}
        />
      )}
    </RowList>
  );
}
