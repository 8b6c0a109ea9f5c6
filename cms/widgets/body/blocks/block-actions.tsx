import { partElement, useBody } from '../body-context.ts';
import { withPart, type BodyPart } from '../parts/body-parts.ts';
import { bodyNl } from '../body.nl.ts';
import { canMove, movePart, type Direction } from '../parts/move-part.ts';

interface BlockActionsProps {
  part: BodyPart;
  /** What the block is called. */
  name: string;
  /** Whether its form is open; left out of what has no form. */
  open?: boolean;
  toggle?: () => void;
}

/** Opens a block, moves it, and takes it away. */
export function BlockActions({ part, name, open, toggle }: BlockActionsProps) {
  const { base, body, edit } = useBody();
  const idOf = (action: string) => `${base}-${action}-${String(part.id)}`;
  const move = (direction: Direction) => {
    if (!canMove(body, part.id, direction)) return;
    edit((now) => movePart(now, part.id, direction), { focus: idOf(direction), say: bodyNl.moved(name, direction) });
  };
  // A button that cannot be pressed any more keeps the focus.
  const moving = (direction: Direction) => (
    <button
      type="button"
      className="cms-button"
      id={idOf(direction)}
      aria-disabled={!canMove(body, part.id, direction)}
      aria-label={direction === 'up' ? bodyNl.upBlock(name) : bodyNl.downBlock(name)}
      onClick={() => {
        move(direction);
      }}
    >
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span> {direction === 'up' ? bodyNl.up : bodyNl.down}
    </button>
  );
  return (
    <div className="cms-body-buttons">
      {toggle !== undefined && (
        <button
          type="button"
          className="cms-button"
          id={idOf('edit')}
          aria-expanded={open}
          aria-label={open === true ? bodyNl.readyBlock(name) : bodyNl.editBlock(name)}
          onClick={toggle}
        >
          {open === true ? bodyNl.ready : bodyNl.edit}
        </button>
      )}
      {moving('up')}
      {moving('down')}
      <button
        type="button"
        className="cms-button"
        aria-label={bodyNl.removeBlock(name)}
        onClick={() => {
          edit((now) => withPart(now, part.id, { removed: true }), { focus: partElement(base, part.id), say: `${bodyNl.removed(name)}.` });
        }}
      >
        {bodyNl.remove}
      </button>
    </div>
  );
}
