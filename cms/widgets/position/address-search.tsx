import { useState } from 'react';
import type { FoundAddress, LookUp } from './found-address.ts';
import { positionTexts } from './position.nl.ts';
import { useAddressSearch } from './use-address-search.ts';

const texts = positionTexts.search;

interface AddressSearchProps {
  id: string;
  /** The address of the entry, to begin with. */
  address: string;
  lookUp: LookUp;
  isChosen: (found: FoundAddress) => boolean;
  onChoose: (found: FoundAddress) => void;
}

/** Looks an address up, and lets the editor choose from what is found. */
export function AddressSearch({ id, address, lookUp, isChosen, onChoose }: AddressSearchProps) {
  const [typed, setTyped] = useState({ query: address, from: address });
  // Another address of the entry is newer than what was typed.
  if (typed.from !== address) setTyped({ query: address, from: address });
  const { search, ask } = useAddressSearch(lookUp);
  return (
    <div className="cms-position__search">
      <label className="cms-field__label" htmlFor={`${id}-address`}>
        {texts.label}
      </label>
      <p className="cms-field__hint" id={`${id}-address-hint`}>
        {texts.hint}
      </p>
      <div className="cms-position__line">
        <input
          className="cms-input"
          type="text"
          id={`${id}-address`}
          autoComplete="off"
          enterKeyHint="search"
          value={typed.query}
          aria-describedby={`${id}-address-hint`}
          onChange={({ target }) => {
            setTyped({ query: target.value, from: address });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            ask(typed.query);
          }}
        />
        <button
          type="button"
          className="cms-button cms-button--main"
          onClick={() => {
            ask(typed.query);
          }}
        >
          {texts.button}
        </button>
      </div>
      <p className="cms-position__status" role="status">
        {search.status}
      </p>
      {search.found.length > 0 && (
        <ul className="cms-position__found" aria-label={texts.list}>
          {search.found.map((found) => (
            <li key={found.label}>
              <button
                type="button"
                className="cms-button"
                aria-pressed={isChosen(found)}
                onClick={() => {
                  onChoose(found);
                }}
              >
                {found.label}
                {found.approximate && <span className="cms-position__kind"> ({texts.approximate})</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
