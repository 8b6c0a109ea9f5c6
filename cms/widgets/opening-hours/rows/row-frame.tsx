import { useRef, type FocusEvent, type ReactNode } from 'react';
import { neighbourOf } from '../form/edit-group.ts';
import { rowId, useEditor } from '../editor-context.ts';
import { isGroup, type Row } from '../form/form-group.ts';
import { removeRow } from '../form/hours-form.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import type { Path } from '../form/problem-index.ts';
import { ProblemList } from '../inputs/problem-list.tsx';
import { UnknownKeys } from '../inputs/unknown-keys.tsx';

/** Where a row stands among others. */
export interface RowProps<Item extends Row = Row> {
  row: Item;
  /** Its place in the value. */
  path: Path;
  /** What it is called, without its number: “Maandag”. */
  who: string;
  /** The how manieth of those that stand together, from 1. */
  number: number;
  /** The rows that stand together, this one too. */
  siblings: readonly Row[];
  /** Where the focus goes when there is no other row. */
  addId: string;
}

interface RowFrameProps extends RowProps {
  /** The name of the row, when it is not who and number. */
  name?: string;
  /** What is said when it has been removed, when that is not its name. */
  removedText?: string;
  /** What is wrong with the row as a whole is shown by its own part. */
  tellsProblems?: boolean;
  /** More buttons. */
  actions?: ReactNode;
  /** Stands under the buttons. */
  below?: ReactNode;
  children?: ReactNode;
}

// The messages of a row that is left move what stands below it: not between pressing a button there and letting it go.
const settleDelay = 300;

/** A row with its button to remove it and what is wrong with the row as a whole. */
export function RowFrame({
  row,
  path,
  who,
  number,
  siblings,
  addId,
  name,
  removedText,
  tellsProblems = false,
  actions,
  below,
  children,
}: RowFrameProps) {
  const { base, disabled, problems, edit, settle } = useEditor();
  const element = useRef<HTMLDivElement>(null);
  const id = rowId(base, row.id);
  const called = name ?? texts.row(who, number);
  const about = problems.at(path);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!isGroup(row) || row.fresh !== true || currentTarget.contains(relatedTarget)) return;
    setTimeout(() => {
      if (element.current?.contains(document.activeElement) === false) settle(row.id);
    }, settleDelay);
  };
  const remove = () => {
    const neighbour = neighbourOf(siblings, row.id);
    edit((form) => removeRow(form, row.id), {
      focus: neighbour === undefined ? addId : rowId(base, neighbour.id),
      say: removedText ?? texts.removed(called),
      undo: id,
    });
  };
  return (
    <div
      className="cms-hours-row"
      id={id}
      ref={element}
      role="group"
      aria-label={called}
      aria-describedby={about.length === 0 || tellsProblems ? undefined : `${id}-problems`}
      onBlur={leave}
    >
      {children}
      <div className="cms-hours-actions">
        {actions}
        <button type="button" className="cms-hours-button" disabled={disabled} aria-label={texts.removeRow(called)} onClick={remove}>
          {texts.remove}
        </button>
      </div>
      {below}
      {!tellsProblems && <ProblemList id={`${id}-problems`} problems={about} />}
      {isGroup(row) && <UnknownKeys group={row} path={path} focus={id} />}
    </div>
  );
}
