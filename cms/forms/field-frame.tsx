import { useState, type ReactNode } from 'react';
import { formsNl } from './forms.nl.ts';
import type { FieldModel } from './field-model.ts';

/** What stands around an input: its name, what belongs in it, and what is wrong with it. */
interface FrameProps {
  id: string;
  field: Pick<FieldModel, 'label' | 'hint' | 'required'>;
  messages: readonly string[];
  children: ReactNode;
}

/** Ids of the elements that describe an input, for `aria-describedby`. */
export const describedBy = (id: string) => `${id}-hint ${id}-problems`;

/** One input with its label. */
export function FieldFrame({ id, field, messages, children }: FrameProps) {
  return (
    <div className={messages.length > 0 ? 'cms-field cms-field--wrong' : 'cms-field'}>
      <label className="cms-field__label" htmlFor={id}>
        <FieldName field={field} />
      </label>
      <Hint id={id} hint={field.hint} />
      {children}
      <Problems id={id} messages={messages} />
    </div>
  );
}

/** Several inputs under one name. */
export function GroupFrame({ id, field, messages, children }: FrameProps) {
  return (
    <fieldset
      className={messages.length > 0 ? 'cms-group cms-field--wrong' : 'cms-group'}
      aria-describedby={describedBy(id)}
      id={id}
      tabIndex={-1}
    >
      <legend className="cms-field__label">
        <FieldName field={field} />
      </legend>
      <Hint id={id} hint={field.hint} />
      {children}
      <Problems id={id} messages={messages} />
    </fieldset>
  );
}

/**
 * Several inputs that may all be left out: closed as long as nobody filled one in, so that a form is no longer than it has to be.
 *
 * @param isFilled whether something is filled in
 * @param clear takes all of it away
 */
export function OptionalGroupFrame({
  id,
  field,
  messages,
  children,
  isFilled,
  clear,
}: FrameProps & { isFilled: boolean; clear: () => void }) {
  const [isOpen, setOpen] = useState(isFilled);
  const [wasFilled, setFilled] = useState(isFilled);
  // What is put back has to be seen.
  if (wasFilled !== isFilled) {
    setFilled(isFilled);
    if (isFilled) setOpen(true);
  }
  return (
    <details
      className={messages.length > 0 ? 'cms-group cms-field--wrong' : 'cms-group'}
      id={id}
      open={isOpen || messages.length > 0}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className="cms-field__label">
        <FieldName field={field} />
      </summary>
      <Hint id={id} hint={field.hint} />
      {children}
      {isFilled && (
        <button
          type="button"
          className="cms-button cms-group__clear"
          onClick={({ currentTarget }) => {
            // The button goes with what it takes away: the focus stays with the group.
            currentTarget.closest('details')?.querySelector('summary')?.focus();
            clear();
          }}
        >
          {formsNl.clear(field.label)}
        </button>
      )}
      <Problems id={id} messages={messages} />
    </details>
  );
}

function FieldName({ field: { label, required } }: Pick<FrameProps, 'field'>) {
  return (
    <>
      {label}
      {!required && <span className="cms-field__optional"> ({formsNl.optional})</span>}
    </>
  );
}

function Hint({ id, hint }: { id: string; hint: string }) {
  return (
    <p className="cms-field__hint" id={`${id}-hint`}>
      {hint}
    </p>
  );
}

/** What is wrong with a value, where a voice reads it with the input. */
export function Problems({ id, messages }: { id: string; messages: readonly string[] }) {
  return (
    <div id={`${id}-problems`} className="cms-field__problems">
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}
