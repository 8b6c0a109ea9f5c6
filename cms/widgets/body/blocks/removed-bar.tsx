import { blockName } from './block-name.ts';
import { partElement, useBody } from '../body-context.ts';
import { withPart, type BodyPart } from '../parts/body-parts.ts';
import { bodyNl } from '../body.nl.ts';

/** Stands in the place of a block that was taken away. */
export function RemovedBar({ part }: { part: BodyPart }) {
  const { base, edit } = useBody();
  const name = blockName(part.source);
  return (
    <div className="cms-body-removed" id={partElement(base, part.id)}>
      <span>{bodyNl.removed(name)}</span>
      <button
        type="button"
        className="cms-button"
        aria-label={bodyNl.putBackBlock(name)}
        onClick={() => {
          edit((body) => withPart(body, part.id, { removed: false }), {
            focus: `${base}-edit-${String(part.id)}`,
            say: bodyNl.restored(name),
          });
        }}
      >
        {bodyNl.putBack}
      </button>
    </div>
  );
}
