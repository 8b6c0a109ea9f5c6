import { plainText } from '../blocks/block-choices.ts';
import type { BlockName } from '../blocks/block-form.ts';
import { partElement, type BodyEditor } from '../body-context.ts';
import type { Body } from './body-parts.ts';
import { bodyNl } from '../body.nl.ts';
import { addPart } from './edit-body.ts';
import { emptyBlock } from '../blocks/write-block.ts';

/**
 * Adds what was chosen, and brings the editor there.
 *
 * @param place the text, perhaps taken apart further, and the index that the new part gets
 */
export function addBlock(
  edit: BodyEditor['edit'],
  base: string,
  choice: string,
  place: (body: Body) => { body: Body; index: number },
): void {
  const isText = choice === plainText;
  const added = edit((now) => {
    const { body, index } = place(now);
    const source = isText ? '' : emptyBlock(choice as BlockName, body.lineEnd);
    return addPart(body, index, { kind: isText ? 'text' : 'block', source });
  });
  edit((body) => body, {
    focus: partElement(base, added.nextId - 1),
    say: bodyNl.added(isText ? bodyNl.plainText : bodyNl.block(choice as BlockName)),
  });
}
