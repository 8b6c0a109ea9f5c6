import { editGroup } from '../form/hours-form.ts';
import { withField } from '../form/edit-group.ts';
import { useEditor } from '../editor-context.ts';
import { fieldOf, unknownKeysOf, type Group } from '../form/form-group.ts';
import { hoursTexts as texts } from '../opening-hours.nl.ts';
import type { Path } from '../form/problem-index.ts';
import { ProblemList } from './problem-list.tsx';
import { writtenOut } from '../form/shown-value.ts';

/** What stands in a group and has no place in the form: it stays, unless the editor takes it away. */
export function UnknownKeys({ group, path, focus }: { group: Group; path: Path; focus: string }) {
  const { disabled, problems, edit } = useEditor();
  const keys = unknownKeysOf(group);
  if (keys.length === 0) return null;
  return (
    <div className="cms-hours-unknown" role="group" aria-label={texts.unknownKeys}>
      {keys.map((key) => (
        <div key={key}>
          <p className="cms-hours-stands">
            {texts.standsNow} <q>{`${key}: ${writtenOut(fieldOf(group, key))}`}</q>
          </p>
          <ProblemList problems={problems.at([...path, key])} />
          <button
            type="button"
            className="cms-hours-button"
            disabled={disabled}
            onClick={() => {
              edit((form) => editGroup(form, group.id, (one) => withField(one, key, undefined)), {
                focus,
                say: texts.takenAway(key),
                undo: focus,
              });
            }}
          >
            {texts.takeAwayKey(key)}
          </button>
        </div>
      ))}
    </div>
  );
}
