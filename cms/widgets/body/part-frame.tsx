import { useEffect, useRef, type FocusEvent, type ReactNode } from 'react';
import { partElement, useBody } from './body-context.ts';
import { settlePart } from './parts/settle-part.ts';

interface PartFrameProps {
  part: number;
  className: string;
  /** What the part is called, when it holds more than one input. */
  label?: string;
  children: ReactNode;
}

/** How long after the focus has left a part it settles: what one presses does not move away under the finger. */
const settleDelay = 300;

/** What stands around a part. Once the focus has left it, the part settles. */
export function PartFrame({ part, className, label, children }: PartFrameProps) {
  const { base, edit } = useBody();
  const element = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (element.current?.contains(document.activeElement) !== false) return;
      edit((body) => (body.parts.some(({ id }) => id === part) ? settlePart(body, part) : body));
    }, settleDelay);
  };
  return (
    <div
      className={className}
      id={partElement(base, part)}
      ref={element}
      role={label === undefined ? undefined : 'group'}
      aria-label={label}
      onBlur={leave}
    >
      {children}
    </div>
  );
}
