import type { RefObject } from 'react';
import { positionTexts as texts } from './position.nl.ts';

interface StatusBarProps {
  /** Id of the button that takes it back. */
  undoId: string;
  status: string;
  undo: (() => void) | undefined;
  /** Gets the focus when the button goes. */
  root: RefObject<HTMLElement | null>;
}

/** Says what just happened, and takes it back where that is possible. */
export function StatusBar({ undoId, status, undo, root }: StatusBarProps) {
  return (
    <div className={status === '' ? undefined : 'cms-position__said'}>
      <p role="status">{status}</p>
      {undo !== undefined && (
        <button
          type="button"
          className="cms-button"
          id={undoId}
          onClick={() => {
            undo();
            root.current?.focus({ preventScroll: true });
          }}
        >
          {texts.undo}
        </button>
      )}
    </div>
  );
}
