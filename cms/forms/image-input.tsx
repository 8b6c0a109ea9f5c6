import { describedBy } from './field-frame.tsx';
import { useForm } from './form-context.ts';
import { formsNl } from './forms.nl.ts';
import type { InputProps } from './input-props.ts';
import { shownText } from './line-input.tsx';

/** A picture from the folder of the municipality, or a new one for it. */
export function ImageInput({ id, value, onChange, problems }: InputProps) {
  const { pickFile, imageAddress } = useForm();
  const src = shownText(value);
  return (
    <div className="cms-image">
      {src === '' ? <p>{formsNl.image.none}</p> : <img src={imageAddress(src)} alt="" />}
      {src !== '' && <p>{src}</p>}
      <button
        type="button"
        className="cms-button"
        aria-describedby={describedBy(id)}
        aria-invalid={problems.length > 0}
        onClick={() => {
          pickFile('picture', src, onChange);
        }}
      >
        {formsNl.image.choose}
      </button>
    </div>
  );
}
