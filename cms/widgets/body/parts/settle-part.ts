import { isBlank, partOf, withoutBlankEnds, withPart, type Body } from './body-parts.ts';
import { splitBody } from './split-body.ts';

/**
 * What becomes of a part when the editor leaves it: blank lines around it go, an empty text that was just added goes, and what was shown as
 * source is taken apart once it can be.
 */
export function settlePart(body: Body, id: number): Body {
  const part = partOf(body, id);
  if (part.removed === true) return body;
  if (part.kind === 'text') {
    if (part.fresh === true && isBlank(part.source) && body.parts.length > 1) {
      return { ...body, parts: body.parts.filter((other) => other.id !== id) };
    }
    return withPart(body, id, { source: isBlank(part.source) ? '' : withoutBlankEnds(part.source), fresh: false });
  }
  const source = part.kind === 'whole' ? part.source : withoutBlankEnds(part.source);
  const split = splitBody(source, body.format, body.nextId);
  const [only] = split.parts;
  if (only?.kind === 'whole' || (split.parts.length === 1 && only?.kind === part.kind)) {
    return withPart(body, id, { source, fresh: false });
  }
  return replacePart(body, id, split);
}

/** Puts the parts of a text in the place of one part. */
function replacePart(body: Body, id: number, split: Body): Body {
  const index = body.parts.findIndex((part) => part.id === id);
  const old = partOf(body, id);
  const first = split.parts[0];
  const last = split.parts.at(-1);
  const parts = split.parts.map((part) => (part === first ? { ...part, before: old.before + part.before, follows: old.follows } : part));
  const rest = body.parts
    .slice(index + 1)
    .map((part) => (part.follows === id && last !== undefined ? { ...part, follows: last.id, before: split.end + part.before } : part));
  return {
    ...body,
    parts: [...body.parts.slice(0, index), ...parts, ...rest],
    end: index === body.parts.length - 1 ? split.end + body.end : body.end,
    nextId: split.nextId,
  };
}
