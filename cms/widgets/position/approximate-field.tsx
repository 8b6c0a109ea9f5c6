import { describedBy, Problems } from '../../forms/field-frame.tsx';
import { fieldModel } from '../../forms/field-model.ts';
import { position } from '../../../src/schemas/shared/position.ts';
import { StandsNow } from './stands-now.tsx';

const { label, hint } = fieldModel(position.shape.approximate, 'position.approximate');

interface ApproximateFieldProps {
  id: string;
  value: unknown;
  messages: readonly string[];
  onChange: (isOn: boolean) => void;
}

/** Whether the point stands for a village or a neighbourhood. */
export function ApproximateField({ id, value, messages, onChange }: ApproximateFieldProps) {
  const isKnown = value === undefined || typeof value === 'boolean';
  return (
    <div className={messages.length > 0 ? 'cms-field cms-field--wrong' : 'cms-field'}>
      <label className="cms-check">
        <input
          type="checkbox"
          id={id}
          checked={value === true}
          aria-describedby={describedBy(id)}
          aria-invalid={messages.length > 0}
          onChange={({ target }) => {
            onChange(target.checked);
          }}
        />
        <span className="cms-field__label">{label}</span>
      </label>
      <p className="cms-field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      {!isKnown && <StandsNow value={value} />}
      <Problems id={id} messages={messages} />
    </div>
  );
}
