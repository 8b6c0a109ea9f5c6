import { useState, type KeyboardEvent } from 'react';
import { checkLink } from '../../../../src/documents/link-rules.ts';
import { FieldFrame, describedBy } from '../../../forms/field-frame.tsx';
import { bodyNl } from '../body.nl.ts';
import { cleanTyped } from '../parts/typed-text.ts';

interface LinkFormProps {
  id: string;
  /** What is selected in the text. */
  words: string;
  insert: (words: string, address: string) => void;
  close: () => void;
}

/** Asks for the words and the address of a link. */
export function LinkForm({ id, words: selected, insert, close }: LinkFormProps) {
  const [words, setWords] = useState(selected);
  const [address, setAddress] = useState('');
  const [isAsked, setAsked] = useState(false);
  const fault = checkLink(address);
  const wordsProblem = words.trim() === '' ? [bodyNl.fillIn(bodyNl.linkWords)] : [];
  const addressProblem =
    fault === undefined ? [] : [fault.message + (fault.suggestion === undefined ? '' : ` ${bodyNl.linkExample(fault.suggestion)}`)];
  const ready = () => {
    setAsked(true);
    if (wordsProblem.length > 0) document.getElementById(`${id}-words`)?.focus();
    else if (addressProblem.length > 0) document.getElementById(`${id}-address`)?.focus();
    else insert(cleanTyped(words).replace(/\s+/g, ' ').trim(), address.trim());
  };
  // Not a form of its own: it stands inside the form of the entry.
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    ready();
  };
  const field = (
    name: 'words' | 'address',
    label: string,
    hint: string,
    value: string,
    set: (value: string) => void,
    problem: string[],
  ) => {
    const messages = isAsked ? problem : [];
    return (
      <FieldFrame id={`${id}-${name}`} field={{ label, hint, required: true }} messages={messages}>
        <input
          className="cms-input"
          id={`${id}-${name}`}
          value={value}
          inputMode={name === 'address' ? 'url' : 'text'}
          autoCapitalize={name === 'address' ? 'none' : undefined}
          aria-describedby={describedBy(`${id}-${name}`)}
          aria-invalid={messages.length > 0}
          onChange={({ target }) => {
            set(target.value);
          }}
        />
      </FieldFrame>
    );
  };
  return (
    <div className="cms-body-panel" id={id} role="group" aria-label={bodyNl.linkTitle} onKeyDown={keys}>
      {field('words', bodyNl.linkWords, bodyNl.linkWordsHint, words, setWords, wordsProblem)}
      {field('address', bodyNl.linkAddress, bodyNl.linkAddressHint, address, setAddress, addressProblem)}
      <div className="cms-body-buttons">
        <button type="button" className="cms-button cms-button--main" onClick={ready}>
          {bodyNl.linkInsert}
        </button>
        <button type="button" className="cms-button" onClick={close}>
          {bodyNl.cancel}
        </button>
      </div>
    </div>
  );
}
