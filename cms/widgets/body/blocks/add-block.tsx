import { useEffect, useState } from 'react';
import { addBlock } from '../parts/add-part.ts';
import { blockChoices, textChoice } from './block-choices.ts';
import { useBody } from '../body-context.ts';
import { bodyNl } from '../body.nl.ts';
import { ChoicePanel } from './choice-panel.tsx';
import { focusOn } from '../focus.ts';

interface AddBlockProps {
  /** The index of the part that comes after it. */
  index: number;
  /** Where it stands, in words. */
  place: string;
  /** Whether an ordinary text can be added: there is none beside it. */
  text: boolean;
}

/** Adds a block between two parts. */
export function AddBlock({ index, place, text }: AddBlockProps) {
  const { base, edit } = useBody();
  const [isOpen, setOpen] = useState(false);
  const id = `${base}-add-${String(index)}`;
  useEffect(() => {
    if (isOpen) focusOn(document, `${id}-panel`);
  }, [id, isOpen]);
  return (
    <div className="cms-body-add">
      <button
        type="button"
        className="cms-button cms-body-add__button"
        id={id}
        aria-label={bodyNl.addBlockAt(place)}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span aria-hidden="true">+</span> {bodyNl.addBlock}
      </button>
      {isOpen && (
        <ChoicePanel
          id={`${id}-panel`}
          title={bodyNl.chooseBlock}
          choices={text ? [textChoice, ...blockChoices] : blockChoices}
          choose={(choice) => {
            setOpen(false);
            addBlock(edit, base, choice, (body) => ({ body, index }));
          }}
          close={() => {
            setOpen(false);
            document.getElementById(id)?.focus();
          }}
        />
      )}
    </div>
  );
}
