import { useState } from 'react';
import { FieldHints } from '../language/field-hints.tsx';
import { describedBy } from './field-frame.tsx';
import { formsNl } from './forms.nl.ts';
import type { InputProps } from './input-props.ts';
import { isSameWriting } from './same-writing.ts';

interface LineProps extends InputProps {
  input: 'text' | 'tel' | 'email' | 'url';
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

/** One line of text, a telephone number or an address. What is meant beyond doubt is written as it should be when the input is left. */
export function LineInput({ id, field, value, onChange, problems, input, max }: LineProps) {
  const text = shownText(value);
  const [offer, setOffer] = useState<unknown>();
  return (
    <>
      <input
        className="cms-input"
        type={input}
        id={id}
        value={text}
        aria-describedby={describedBy(id)}
        aria-invalid={problems.length > 0}
        onChange={({ target }) => {
          setOffer(undefined);
          onChange(target.value);
        }}
        onBlur={() => {
          const meant = text === '' ? undefined : field.meant?.(text);
          if (meant !== undefined && isSameWriting(shownText(meant), text)) onChange(meant);
          else setOffer(meant);
        }}
      />
      {offer !== undefined && <MeantButton id={id} meant={offer} onChange={onChange} done={setOffer} />}
      <Room max={max} text={text} />
    </>
  );
}

interface MeantProps extends Pick<LineProps, 'id' | 'onChange'> {
  meant: unknown;
  done: (none: undefined) => void;
}

/** Offers what was probably meant. */
function MeantButton({ id, meant, onChange, done }: MeantProps) {
  return (
    <button
      type="button"
      className="cms-button"
      onClick={() => {
        // The button goes: the focus stays with the input.
        document.getElementById(id)?.focus();
        onChange(meant);
        done(undefined);
      }}
    >
      {formsNl.makeIt(shownText(meant))}
    </button>
  );
}

/** Text of more lines. */
export function TextInput({ id, value, onChange, problems, max, isDutch }: InputProps & { max: number | undefined; isDutch: boolean }) {
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
      {isDutch && <FieldHints text={text} />}
    </>
  );
}

/** How many characters are left, once there are few. */
function Room({ max, text }: { max: number | undefined; text: string }) {
  return max === undefined || text.length < max * 0.8 ? null : <p className="cms-field__hint">{formsNl.left(max - text.length)}</p>;
}
