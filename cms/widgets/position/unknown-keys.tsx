import { Problems } from '../../forms/field-frame.tsx';
import type { FormProblem } from '../../forms/problems.ts';
import { ownMessages, problemsAt } from '../../forms/problems.ts';
import { isPlainObject } from '../../../src/schema-problems/plain-value.ts';
import { positionTexts as texts } from './position.nl.ts';
import { unknownKeysOf } from './position-form.ts';
import { StandsNow } from './stands-now.tsx';

interface UnknownKeysProps {
  id: string;
  value: unknown;
  problems: readonly FormProblem[];
  onRemove: (key: string) => void;
}

/** What stands in the value and has no input: it stays, unless the editor takes it away. */
export function UnknownKeys({ id, value, problems, onRemove }: UnknownKeysProps) {
  if (!isPlainObject(value)) return null;
  return unknownKeysOf(value).map((key) => (
    <div key={key} className="cms-position__unknown">
      <StandsNow name={key} value={value[key]} />
      <Problems id={`${id}-${key}`} messages={ownMessages(problemsAt(problems, key))} />
      <button
        type="button"
        className="cms-button"
        onClick={() => {
          onRemove(key);
        }}
      >
        {texts.takeAwayKey(key)}
      </button>
    </div>
  ));
}
