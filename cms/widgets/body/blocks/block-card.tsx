import { useEffect, useState } from 'react';
import { BlockActions } from './block-actions.tsx';
import { BlockFields } from './block-fields.tsx';
import { readBlock } from './block-form.ts';
import { blockKind, blockName, blockSummary } from './block-name.ts';
import { toldInForm } from './block-problems.ts';
import { partElement, useBody } from '../body-context.ts';
import type { BodyPart } from '../parts/body-parts.ts';
import { bodyNl } from '../body.nl.ts';
import { focusOn } from '../focus.ts';
import { PartFrame } from '../part-frame.tsx';
import { ProblemList } from '../problem-list.tsx';
import { SourceInput } from './source-input.tsx';

/** A block: what it says, and its form once it is opened. */
export function BlockCard({ part }: { part: BodyPart }) {
  const { base, entriesOf, problemsOf } = useBody();
  const [isOpen, setOpen] = useState(part.fresh === true);
  const [opened, setOpened] = useState(false);
  const read = readBlock(part.source);
  const name = blockName(part.source);
  const isForm = typeof read !== 'string';
  const problems = problemsOf(part.id).filter(({ code }) => !isForm || !isOpen || !toldInForm.has(code));
  useEffect(() => {
    if (opened) focusOn(document, `${partElement(base, part.id)}-form`);
  }, [base, opened, part.id]);
  const summary = isForm ? blockSummary(read.values, entriesOf) : '';
  return (
    <PartFrame part={part.id} className="cms-body-card" label={name}>
      <p className="cms-body-card__kind">{blockKind(part.source)}</p>
      {isForm && !isOpen && <p className="cms-body-card__summary">{summary === '' ? bodyNl.emptyBlock(read.values.name) : summary}</p>}
      {isForm && isOpen && (
        <div className="cms-body-card__form" id={`${partElement(base, part.id)}-form`}>
          <BlockFields part={part} values={read.values} />
        </div>
      )}
      {isForm ? (
        <ProblemList id={`${base}-block-${String(part.id)}-problems`} problems={problems} />
      ) : (
        <SourceInput part={part} label={bodyNl.sourceLabel} why={bodyNl.sourceWhy[read]} />
      )}
      <BlockActions
        part={part}
        name={name}
        {...(isForm && {
          open: isOpen,
          toggle: () => {
            setOpened(!isOpen);
            setOpen(!isOpen);
          },
        })}
      />
    </PartFrame>
  );
}
