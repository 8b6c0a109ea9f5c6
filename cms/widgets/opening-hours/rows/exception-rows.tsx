import { ExceptionRow } from './exception-row.tsx';
import { useEditor } from '../editor-context.ts';
import { isGroup, type Group } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { RowList } from './row-list.tsx';
import { UnreadableRow } from '../inputs/unreadable-row.tsx';

/** The days on which it is closed or has other times. */
export function ExceptionRows({ root }: { root: Group }) {
  const { use } = useEditor();
  return (
    <RowList
      group={root}
      list="exceptions"
      path={[]}
      legend={texts.exceptions}
      hint={use.texts.exceptionsHint}
      addLabel={texts.addException}
      who={texts.exceptions}
    >
      {({ key, ...props }, row) =>
        isGroup(row) ? <ExceptionRow key={key} {...props} row={row} /> : <UnreadableRow key={key} {...props} row={row} />
      }
    </RowList>
  );
}
