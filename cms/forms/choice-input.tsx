import { describedBy } from './field-frame.tsx';
import type { Choice } from './field-model.ts';
import { formsNl } from './forms.nl.ts';
import type { InputProps } from './input-props.ts';
import { shownText } from './line-input.tsx';

/** One of some values. A value that is not among them stays, and is shown as it is. */
export function ChoiceInput({ id, field, value, onChange, problems, choices }: InputProps & { choices: readonly Choice[] }) {
  const now = value ?? field.fallback;
  const isKnown = now === undefined || choices.some((choice) => choice.value === now);
  return (
    <select
      className="cms-input"
      id={id}
      value={shownText(now)}
      aria-describedby={describedBy(id)}
      aria-invalid={problems.length > 0}
      onChange={({ target }) => {
        onChange(choices.find((choice) => String(choice.value) === target.value)?.value);
      }}
    >
      {field.fallback === undefined && !choices.some((choice) => choice.value === '') && (
        <option value="">{field.required ? formsNl.choose : formsNl.notKnown}</option>
      )}
      {!isKnown && <option value={shownText(now)}>{shownText(now)}</option>}
      {choices.map((choice) => (
        <option key={String(choice.value)} value={String(choice.value)}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

/** On or off. */
export function SwitchInput({ id, field, value, onChange, problems }: InputProps) {
  return (
    <label className="cms-check">
      <input
        type="checkbox"
        id={id}
        checked={(value ?? field.fallback) === true}
        aria-describedby={describedBy(id)}
        aria-invalid={problems.length > 0}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      <span>{field.label}</span>
    </label>
  );
}

/** Some of some values, in the order of the choices. What is chosen and unknown stays. */
export function ChoicesInput({ id, value, onChange, problems, choices }: InputProps & { choices: readonly Choice[] }) {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const unknown = chosen.filter((one) => !choices.some((choice) => choice.value === one));
  const put = (choice: Choice, isOn: boolean) => {
    // What was chosen keeps its place: the file changes by one value.
    const next = isOn ? [...chosen, choice.value] : chosen.filter((one) => one !== choice.value);
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <div className="cms-checks">
      {choices.map((choice) => (
        <label key={String(choice.value)} className="cms-check">
          <input
            type="checkbox"
            checked={chosen.includes(choice.value)}
            aria-invalid={problems.length > 0}
            aria-describedby={`${id}-problems`}
            onChange={({ target }) => {
              put(choice, target.checked);
            }}
          />
          <span>{choice.label}</span>
        </label>
      ))}
      {unknown.map((one) => (
        <label key={shownText(one)} className="cms-check">
          <input
            type="checkbox"
            checked
            aria-invalid
            onChange={() => {
              const next = chosen.filter((other) => other !== one);
              onChange(next.length === 0 ? undefined : next);
            }}
          />
          <span>{shownText(one)}</span>
        </label>
      ))}
    </div>
  );
}
