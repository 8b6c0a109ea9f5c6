import { rowId, useEditor } from '../editor-context.ts';
import { hasTimes, hasTimesAside, setClosed } from '../form/exception-choices.ts';
import type { Group } from '../form/form-group.ts';
import { addRow, editGroup } from '../form/hours-form.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import type { Path } from '../form/problem-index.ts';
import { RadioGroup } from '../inputs/radio-group.tsx';
import { RowList } from './row-list.tsx';
import { TimeRow } from './time-row.tsx';

/** Whether it is closed in an exception, or at which times it is open. */
export function ExceptionTimes({ row, path, name }: { row: Group; path: Path; name: string }) {
  const { base, use, form, edit } = useEditor();
  const whatOptions = [
    { value: 'closed', label: use.texts.closed },
    { value: 'times', label: texts.otherTimes },
  ] as const;
  const isOpen = hasTimes(row);
  const choose = (what: 'closed' | 'times') => {
    const isNew = what === 'times' && !hasTimesAside(row);
    edit(
      (current) =>
        isNew ? addRow(current, row.id, 'hours', 0) : editGroup(current, row.id, (group) => setClosed(group, what === 'closed')),
      isNew ? { focus: rowId(base, form.nextId) } : {},
    );
  };
  return (
    <RadioGroup
      id={`${rowId(base, row.id)}-what`}
      legend={texts.what}
      options={whatOptions}
      chosen={isOpen ? 'times' : 'closed'}
      onChoose={choose}
    >
      {isOpen && (
        <RowList
          group={row}
          list="hours"
          path={path}
          legend={texts.otherTimes}
          addLabel={texts.addTime}
          addName={`${texts.addTime}, ${name.toLowerCase()}`}
          who={name}
        >
          {({ key, ...props }) => (
            <TimeRow
              key={key}
              {...props}
              {...(props.siblings.length === 1
                ? { addId: `${rowId(base, row.id)}-what`, removedText: use.texts.removedAndClosed(texts.row(name, props.number)) }
                : {})}
            />
          )}
        </RowList>
      )}
    </RadioGroup>
  );
}
