import { useEditor } from '../editor-context.ts';
import { emptyForm } from '../form/hours-form.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import { ProblemList } from './problem-list.tsx';
import { writtenOut } from '../form/shown-value.ts';

/** A value that is no opening hours at all: it is written out and stays until the editor begins anew. */
export function UnreadableHours({ value }: { value: unknown }) {
  const { base, disabled, problems, edit } = useEditor();
  return (
    <div className="cms-hours-unknown">
      <p className="cms-hours-stands">
        {texts.standsNow} <q>{value === null ? texts.empty : writtenOut(value)}</q>
      </p>
      <ProblemList problems={problems.at([])} />
      <button
        type="button"
        className="cms-hours-button"
        disabled={disabled}
        onClick={() => {
          edit(emptyForm, { focus: `${base}-kind`, say: texts.startedAnew, undo: base });
        }}
      >
        {texts.startAnew}
      </button>
    </div>
  );
}
