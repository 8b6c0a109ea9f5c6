import { useState, type ReactNode } from 'react';
import { rowId, useEditor } from '../editor-context.ts';
import { isGroup, type Group, type Row } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { optionSummary } from '../form/option-summary.ts';
import { RowFrame, type RowProps } from './row-frame.tsx';
import { optionKeys, RowOptions } from './row-options.tsx';
import { RowTimes } from './row-times.tsx';
import { UnreadableRow } from '../inputs/unreadable-row.tsx';

interface TimeRowProps extends RowProps {
  removedText?: string;
  /** What stands before the times, given the name of an input by its label. */
  before?: (row: Group, nameOf: (label: string) => string) => ReactNode;
}

/** A row with times: of a day of the week, a month, a date or an exception. */
export function TimeRow(props: TimeRowProps) {
  return isReadable(props) ? <ReadableRow {...props} /> : <UnreadableRow {...props} row={props.row as Exclude<Row, Group>} />;
}

const isReadable = (props: TimeRowProps): props is TimeRowProps & { row: Group } => isGroup(props.row);

function ReadableRow({ before, ...props }: TimeRowProps & { row: Group }) {
  const { base, problems } = useEditor();
  const { row, path, who, number } = props;
  const [choice, setChoice] = useState<boolean>();
  const open = choice ?? problems.hasAny(path, optionKeys);
  const panel = `${rowId(base, row.id)}-more`;
  const summary = optionSummary(row);
  const nameOf = (label: string) => texts.inRow(who, label, number);
  const more = (
    <button
      type="button"
      className="cms-hours-button"
      aria-expanded={open}
      aria-controls={panel}
      aria-label={texts.moreOf(texts.row(who, number), open)}
      onClick={() => {
        setChoice(!open);
      }}
    >
      {open ? texts.less : texts.more}
    </button>
  );
  return (
    <RowFrame
      {...props}
      actions={more}
      below={
        <>
          {!open && summary !== '' && <p className="cms-hours-summary">{summary}</p>}
          <div className="cms-hours-options" id={panel} hidden={!open}>
            {open && <RowOptions group={row} path={path} nameOf={nameOf} />}
          </div>
        </>
      }
    >
      {before?.(row, nameOf)}
      <RowTimes group={row} path={path} who={who} number={number} />
    </RowFrame>
  );
}
