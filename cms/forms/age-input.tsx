import { useState } from 'react';
import { ageParts, writtenAge, type WrittenAge } from './age-parts.ts';
import { FieldFrame, describedBy } from './field-frame.tsx';
import { formsNl } from './forms.nl.ts';
import type { InputProps } from './input-props.ts';
import { problemsAt } from './problems.ts';
import { recordOf, withKey } from './record.ts';

const ends = [
  { key: 'from', label: 'Vanaf', hint: formsNl.age.pregnancy },
  { key: 'to', label: 'Tot en met', hint: 'De oudste leeftijd die nog meetelt.' },
] as const;

/** From which to which age; an end that is left out has no bound. */
export function AgeInput({ id, value, onChange, problems }: InputProps) {
  const record = recordOf(value);
  // As long as there is no number, the unit stands in no value.
  const [units, setUnits] = useState<Partial<Record<'from' | 'to', WrittenAge['unit']>>>({});
  return (
    <div className="cms-ages">
      {ends.map(({ key, label, hint }) => {
        const written = ageParts(record[key]);
        const parts = written.amount === '' ? { ...written, unit: units[key] ?? written.unit } : written;
        const messages = problemsAt(problems, key).map(({ message }) => message);
        const field = `${id}-${key}`;
        const put = (next: WrittenAge) => {
          setUnits({ ...units, [key]: next.unit });
          onChange(withKey(value, key, writtenAge(next), false));
        };
        return (
          <FieldFrame key={key} id={field} field={{ label, hint, required: false }} messages={messages}>
            <div className="cms-ages__row">
              <input
                className="cms-input cms-input--short"
                id={field}
                inputMode="numeric"
                value={parts.amount}
                aria-describedby={describedBy(field)}
                aria-invalid={messages.length > 0}
                onChange={({ target }) => {
                  put({ ...parts, amount: target.value });
                }}
              />
              <select
                className="cms-input"
                aria-label={`${label}: ${formsNl.age.unit.toLowerCase()}`}
                value={parts.unit}
                onChange={({ target }) => {
                  put({ ...parts, unit: target.value as WrittenAge['unit'] });
                }}
              >
                <option value="years">{formsNl.age.years}</option>
                <option value="months">{formsNl.age.months}</option>
              </select>
            </div>
          </FieldFrame>
        );
      })}
    </div>
  );
}
