import { weekdays, type Weekday } from '../../../../src/schemas/shared/weekday.ts';
import { AddButton } from '../inputs/add-button.tsx';
import { addId, rowId, useEditor } from '../editor-context.ts';
import type { Group } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { SelectField } from '../inputs/select-field.tsx';
import { TimeRow } from './time-row.tsx';
import { addToDay, copyDay, dayToCopy, rowsOfDay } from '../form/week-rows.ts';
import { takesRows } from '../inputs/wrong-list.tsx';

const list = 'weekly';

/** The times of a day of the week. Without a day: the rows whose day does not exist, which get a choice of days. */
export function DayRows({ root, day }: { root: Group; day: Weekday | undefined }) {
  const { base } = useEditor();
  const rows = rowsOfDay(root, day);
  const who = day === undefined ? texts.noDay : texts.day(day);
  if (day === undefined && rows.length === 0) return null;
  return (
    <fieldset className="cms-hours-day">
      <legend className="cms-hours-day-name">{who}</legend>
      <div className="cms-hours-day-rows">
        {rows.map(({ row, index }, at) => (
          <TimeRow
            key={row.id}
            row={row}
            path={[list, index]}
            who={who}
            number={at + 1}
            siblings={rows.map((one) => one.row)}
            addId={addId(base, root.id, list + (day ?? weekdays[0]))}
            {...(day === undefined
              ? {
                  before: (group: Group, nameOf: (label: string) => string) => (
                    <SelectField
                      group={group}
                      path={[list, index]}
                      field="day"
                      label={texts.weekday}
                      name={nameOf(texts.weekday)}
                      options={texts.weekdays}
                    />
                  ),
                }
              : {})}
          />
        ))}
        {day !== undefined && takesRows(root, list) && <DayButtons root={root} day={day} isEmpty={rows.length === 0} />}
      </div>
    </fieldset>
  );
}

function DayButtons({ root, day, isEmpty }: { root: Group; day: Weekday; isEmpty: boolean }) {
  const { base, disabled, form, edit } = useEditor();
  const from = isEmpty ? dayToCopy(root, day) : undefined;
  return (
    <div className="cms-hours-actions">
      {isEmpty && <span className="cms-hours-none">{texts.noTime}</span>}
      <AddButton
        group={root}
        list={list}
        part={day}
        label={texts.addTime}
        name={texts.addTimeOn(day)}
        add={(current) => addToDay(current, day)}
      />
      {from !== undefined && (
        <button
          type="button"
          className="cms-hours-button"
          disabled={disabled}
          aria-label={texts.copyFromTo(from, day)}
          onClick={() => {
            edit((current) => copyDay(current, from, day), {
              focus: rowId(base, form.nextId),
              say: texts.copied(from, day),
              undo: addId(base, root.id, list + day),
            });
          }}
        >
          {texts.copyFrom(from)}
        </button>
      )}
    </div>
  );
}
