import { useRef, useState, type KeyboardEvent } from 'react';
import { bodyNl } from '../body.nl.ts';

/** A button of the toolbar. */
export interface Tool {
  name: string;
  label: string;
  press: () => void;
  /** Whether what it opens is open; left out when it opens nothing. */
  open?: boolean;
}

/** The step of a key in the toolbar. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The buttons above a text. Together they are one stop of the Tab key; the arrows go from one to the next. */
export function Tools({ id, controls, tools }: { id: string; controls: string; tools: readonly Tool[] }) {
  const [active, setActive] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(active, tools.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className="cms-body-tools" role="toolbar" aria-label={bodyNl.tools} aria-controls={controls} ref={bar} onKeyDown={move}>
      {tools.map(({ name, label, press, open }, index) => (
        <button
          key={name}
          id={`${id}-${name}`}
          type="button"
          className={`cms-button cms-body-tool cms-body-tool--${name}`}
          tabIndex={index === active ? 0 : -1}
          aria-expanded={open}
          onFocus={() => {
            setActive(index);
          }}
          onClick={press}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
