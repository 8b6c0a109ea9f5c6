import type { ReactNode } from 'react';
import { useEditor } from '../editor-context.ts';
import { ProblemList } from './problem-list.tsx';
import type { HoursProblem } from '../form/problems.ts';

interface RadioGroupProps<Value extends string> {
  id: string;
  legend: string;
  options: readonly { value: Value; label: string; hint?: string }[];
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
  problems?: readonly HoursProblem[];
  /** Stands under the choices. */
  children?: ReactNode;
}

/** A choice of one, with everything in sight. */
export function RadioGroup<Value extends string>({
  id,
  legend,
  options,
  chosen,
  onChoose,
  problems = [],
  children,
}: RadioGroupProps<Value>) {
  const { disabled } = useEditor();
  return (
    <fieldset className="cms-hours-radios" id={id} aria-describedby={problems.length === 0 ? undefined : `${id}-problems`}>
      <legend className="cms-hours-label">{legend}</legend>
      <div className="cms-hours-choices">
        {options.map(({ value, label, hint }) => (
          <div key={value}>
            <label className="cms-hours-choice">
              <input
                type="radio"
                className="cms-hours-box"
                name={id}
                value={value}
                checked={chosen === value}
                disabled={disabled}
                aria-describedby={hint === undefined ? undefined : `${id}-${value}-hint`}
                onChange={() => {
                  onChoose(value);
                }}
              />{' '}
              {label}
            </label>
            {hint !== undefined && (
              <p className="cms-hours-hint cms-hours-choice-hint" id={`${id}-${value}-hint`}>
                {hint}
              </p>
            )}
          </div>
        ))}
      </div>
      {children}
      <ProblemList id={`${id}-problems`} problems={problems} />
    </fieldset>
  );
}
