import { formsNl } from './forms.nl.ts';
import type { InputProps } from './input-props.ts';
import { LineInput, shownText } from './line-input.tsx';

/** A colour: to write as it stands in the house style, or to choose. */
export function ColorInput(props: InputProps) {
  const { field, value, onChange } = props;
  const text = shownText(value);
  return (
    <div className="cms-color">
      <LineInput {...props} input="text" max={undefined} />
      <input
        className="cms-color__choose"
        type="color"
        aria-label={formsNl.chooseColor(field.label)}
        // An input of colours cannot be empty.
        value={/^#[0-9a-f]{6}$/.test(text) ? text : '#ffffff'}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </div>
  );
}
