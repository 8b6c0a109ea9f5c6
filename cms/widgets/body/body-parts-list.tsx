import { Fragment } from 'react';
import { AddBlock } from './blocks/add-block.tsx';
import { BlockCard } from './blocks/block-card.tsx';
import { blockName } from './blocks/block-name.ts';
import { useBody } from './body-context.ts';
import type { BodyPart } from './parts/body-parts.ts';
import { bodyNl } from './body.nl.ts';
import { PartFrame } from './part-frame.tsx';
import { RemovedBar } from './blocks/removed-bar.tsx';
import { SourceInput } from './blocks/source-input.tsx';
import { TextPart } from './text/text-part.tsx';

/** All parts of a text in their order. */
export function BodyPartsList() {
  const { body } = useBody();
  const { parts, format } = body;
  const texts = parts.filter(({ kind }) => kind === 'text');
  const takesBlocks = format === 'mdx' && parts.every(({ kind }) => kind !== 'whole');
  const called = ({ kind, source, ...part }: BodyPart) =>
    kind === 'text' ? bodyNl.text(texts.findIndex(({ id }) => id === part.id) + 1, texts.length).toLowerCase() : blockName(source);
  const isText = (index: number) => parts[index]?.kind === 'text';
  const add = (index: number) => {
    const before = parts[index - 1];
    const place = before === undefined ? bodyNl.atStart : index === parts.length ? bodyNl.atEnd : bodyNl.after(called(before));
    return takesBlocks && <AddBlock index={index} place={place} text={!isText(index - 1) && !isText(index)} />;
  };
  return (
    <>
      {add(0)}
      {parts.map((part, index) => (
        <Fragment key={part.id}>
          {part.removed === true ? (
            <RemovedBar part={part} />
          ) : part.kind === 'text' ? (
            <TextPart part={part} number={texts.indexOf(part) + 1} of={texts.length} />
          ) : part.kind === 'block' ? (
            <BlockCard part={part} />
          ) : (
            <PartFrame part={part.id} className="cms-body-whole">
              <SourceInput part={part} label={bodyNl.wholeLabel} why={bodyNl.wholeWhy} />
            </PartFrame>
          )}
          {add(index + 1)}
        </Fragment>
      ))}
    </>
  );
}
