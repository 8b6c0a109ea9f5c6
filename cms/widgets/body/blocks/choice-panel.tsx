import type { KeyboardEvent } from 'react';
import type { PanelChoice } from './block-choices.ts';
import { bodyNl } from '../body.nl.ts';

interface ChoicePanelProps {
  id: string;
  title: string;
  hint?: string;
  choices: readonly PanelChoice[];
  choose: (value: string) => void;
  close: () => void;
}

/** Buttons to choose one thing from. */
export function ChoicePanel({ id, title, hint, choices, choose, close }: ChoicePanelProps) {
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <div className="cms-body-panel" id={id} role="group" aria-label={title} onKeyDown={keys}>
      <p className="cms-body-panel__title">{title}</p>
      {hint !== undefined && <p className="cms-field__hint">{hint}</p>}
      <div className="cms-body-choices">
        {choices.map(({ value, label, hint: about }) => (
          <button
            key={value}
            type="button"
            className="cms-button cms-body-choice"
            onClick={() => {
              choose(value);
            }}
          >
            <strong>{label}</strong>
            <span>{about}</span>
          </button>
        ))}
      </div>
      <div className="cms-body-buttons">
        <button type="button" className="cms-button" onClick={close}>
          {bodyNl.cancel}
        </button>
      </div>
    </div>
  );
}
