import { DateField } from '../inputs/date-field.tsx';
import { useEditor } from '../editor-context.ts';
import { fieldOf, type Group } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { RowList } from './row-list.tsx';
import { shownDate } from '../../../forms/shown-date.ts';
import { TimeRow } from './time-row.tsx';

/** The dated sessions. */
export function SessionRows({ root }: { root: Group }) {
  const { today } = useEditor();
  const isPast = (group: Group) => {
    const date = fieldOf(group, 'date');
    return shownDate(date) !== undefined && typeof date === 'string' && date < today;
  };
  return (
    <RowList
      group={root}
      list="sessions"
      path={[]}
      legend={texts.sessions}
      hint={texts.sessionsHint}
      addLabel={texts.addSession}
      who={texts.sessionRow}
    >
      {({ key, ...props }) => (
        <TimeRow
          key={key}
          {...props}
          before={(group, nameOf) => (
            <DateField
              group={group}
              path={props.path}
              field="date"
              label={texts.date}
              name={nameOf(texts.date)}
              {...(isPast(group) ? { hint: texts.past } : {})}
            />
          )}
        />
      )}
    </RowList>
  );
}
