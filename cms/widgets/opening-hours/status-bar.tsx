import { hoursTexts as texts } from './opening-hours.nl.ts';

interface StatusBarProps {
  status: string;
  disabled: boolean;
  undo: (() => void) | undefined;
}

/** Says what just happened, and takes it back where that is possible. */
export function StatusBar({ status, disabled, undo }: StatusBarProps) {
  return (
    <div className={status === '' ? 'cms-hours-status' : 'cms-hours-status cms-hours-status-shown'}>
      <p role="status">{status}</p>
      {undo !== undefined && (
        <button type="button" className="cms-hours-button" disabled={disabled} onClick={undo}>
          {texts.undo}
        </button>
      )}
    </div>
  );
}
