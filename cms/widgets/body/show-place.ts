import { partOf, type Body } from './parts/body-parts.ts';
import { focusOn } from './focus.ts';
import type { PlaceInPart } from './parts/part-places.ts';
import { shownText } from './parts/typed-text.ts';

/** Brings the editor to a place in a text: the sentence is selected, and a block gets the focus. */
export function showPlace(document: Document, base: string, body: Body, { id, offset }: PlaceInPart): void {
  if (!body.parts.some((part) => part.id === id)) return;
  const { kind, source } = partOf(body, id);
  const area = document.getElementById(`${base}-${kind === 'text' ? 'text' : 'source'}-${String(id)}`);
  if (!(area instanceof HTMLTextAreaElement)) {
    focusOn(document, `${base}-edit-${String(id)}`);
    return;
  }
  const start = shownText(source.slice(0, offset), kind === 'text' && body.format === 'mdx').length;
  const after = /[.!?]\s|\n/.exec(area.value.slice(start));
  area.focus();
  area.setSelectionRange(start, after === null ? area.value.length : start + after.index + 1);
}
