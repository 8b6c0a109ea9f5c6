import { describedBy } from './field-frame.tsx';
import { formsNl } from './forms.nl.ts';
import type { InputProps } from './input-props.ts';

interface LineProps extends InputProps {
  input: 'text' | 'tel' | 'email' | 'url' | 'date';
  max: number | undefined;
}

/** What a value of any shape looks like in a line of text. */
export const shownText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : value === null || value === undefined
        ? ''
        : JSON.stringify(value);

/** One line of text, a telephone number, an address or a date. */
export function LineInput({ id, value, onChange, problems, input, max }: LineProps) {
  const text = shownText(value);
  return (
    <>
      <input
        className="cms-input"
        // A browser shows nothing at all for a date that is none, and the editor has to see what stands there.
        type={input === 'date' && text !== '' && !/^\d{4}-\d\d-\d\d$/.test(text) ? 'text' : input}
        id={id}
        value={text}
        aria-describedby={describedBy(id)}
        aria-invalid={problems.length > 0}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <Room max={max} text={text} />
    </>
  );
}

/** Text of more lines. */
export function TextInput({ id, value, onChange, problems, max }: InputProps & { max: number | undefined }) {
  const text = shownText(value);
  return (
    <>
      <textarea
        className="cms-input"
        id={id}
        value={text}
        rows={Math.min(14, Math.max(3, Math.ceil(text.length / 70) + 1))}
        aria-describedby={describedBy(id)}
        aria-invalid={problems.length > 0}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <Room max={max} text={text} />
    </>
  );
}

/** How many characters are left, once there are few. */
function Room({ max, text }: { max: number | undefined; text: string }) {
  return max === undefined || text.length < max * 0.8 ? null : <p className="cms-field__hint">{formsNl.left(max - text.length)}</p>;
}
