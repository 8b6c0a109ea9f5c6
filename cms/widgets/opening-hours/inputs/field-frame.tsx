import type { ReactNode } from 'react';
import { inputId, useEditor } from '../editor-context.ts';
import { fieldOf, type Group } from '../form/form-group.ts';
import type { Path } from '../form/problem-index.ts';
import { ProblemList } from './problem-list.tsx';
import { WrongValue } from './wrong-value.tsx';

/** Which value of the form an input is for. */
export interface FieldProps {
  group: Group;
  field: string;
  /** The place of the group. */
  path: Path;
  /** Stands above the input. */
  label: string;
  /** The name for who does not see where the input stands; the label, unless told. */
  name?: string;
  hint?: string;
}

/** What an input gets from its frame. */
export interface InputAttributes {
  id: string;
  className: string;
  disabled: boolean;
  'aria-label': string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  /** Whether the input can show the value. */
  isShown: boolean;
  /** The label stands beside a checkbox. */
  beside?: boolean;
  children: (attributes: InputAttributes) => ReactNode;
}

/** An input with its label, its hint and what is wrong with it. */
export function FieldFrame({ group, field, path, label, name, hint, isShown, beside = false, children }: FieldFrameProps) {
  const { base, disabled, problems } = useEditor();
  const id = inputId(base, group.id, field);
  const place = [...path, field];
  const found = problems.at(place);
  const describedBy = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(isShown ? [] : [`${id}-stands`]),
    ...(found.length === 0 ? [] : [`${id}-problems`]),
  ];
  const input = children({
    id,
    className: 'cms-hours-input',
    disabled,
    'aria-label': name,
    'aria-describedby': describedBy.length === 0 ? undefined : describedBy.join(' '),
    'aria-invalid': found.some(({ severity }) => severity === 'error') || undefined,
  });
  return (
    <div className={`cms-hours-field cms-hours-field-${field}`}>
      {beside ? (
        <label className="cms-hours-choice">
          {input} {label}
        </label>
      ) : (
        <>
          <label className="cms-hours-label" htmlFor={id}>
            {label}
          </label>
          {input}
        </>
      )}
      {hint !== undefined && (
        <p className="cms-hours-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {!isShown && <WrongValue id={`${id}-stands`} group={group} field={field} path={place} value={fieldOf(group, field)} />}
      <ProblemList id={`${id}-problems`} problems={found} />
    </div>
  );
}
