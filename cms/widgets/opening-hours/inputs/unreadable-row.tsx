import { openingHoursNl } from '../../../../src/messages/opening-hours.nl.ts';
import { isPlainObject } from '../../../../src/schema-problems/plain-value.ts';
import { weekdayLabels, weekdays } from '../../../../src/schemas/shared/weekday.ts';
import { rowId, useEditor } from '../editor-context.ts';
import type { UnreadableRow as Unreadable } from '../form/form-group.ts';
import { mendRow } from '../form/hours-form.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { RowFrame, type RowProps } from '../rows/row-frame.tsx';
import { meantValue, writtenOut } from '../form/shown-value.ts';

/** An item of a list that is no row: it is written out, can be made the row that was meant, and can be removed. */
export function UnreadableRow(props: RowProps<Unreadable>) {
  const { base, disabled, form, edit } = useEditor();
  const { row, path } = props;
  const meant = meantValue(path, row.raw);
  const [list] = path;
  const mend = () => {
    edit((current) => mendRow(current, String(list), row.id, meant), { focus: rowId(base, form.nextId), undo: rowId(base, row.id) });
  };
  return (
    <RowFrame
      {...props}
      {...(isPlainObject(meant)
        ? {
            actions: (
              <button type="button" className="cms-hours-button" disabled={disabled} onClick={mend}>
                {texts.makeIt(rowInWords(meant))}
              </button>
            ),
          }
        : {})}
    >
      <p className="cms-hours-stands">
        {texts.standsNow} <q>{row.raw === null ? texts.empty : writtenOut(row.raw)}</q>
      </p>
    </RowFrame>
  );
}

function rowInWords({ day, opens, closes }: Record<string, unknown>): string {
  const name = weekdays.find((one) => one === day);
  const span = openingHoursNl.timeSpan({ opens: String(opens), closes: String(closes) });
  return `${name === undefined ? '' : `${weekdayLabels[name]} `}${span}`;
}
