/** An attribute of a tag, its character references resolved. */
export interface SvgAttribute {
  name: string;
  value: string;
  offset: number;
}

/** An opening tag. Offsets are in UTF-16 units. */
export interface SvgTag {
  name: string;
  offset: number;
  attributes: SvgAttribute[];
}

/** What stands in a drawing. */
export interface SvgParts {
  tags: SvgTag[];
  /** The text inside `<style>`. */
  styles: { offset: number; text: string }[];
  /** What is no well-formed part of a drawing; after the first, nothing is read on. */
  unread: { offset: number; source: string }[];
}

const comment = /<!--[^]*?-->/y;
// Only the declaration of XML itself: other instructions can bring in a style sheet or a script, and another encoding other letters.
const declaration = /<\?xml\s+version=["']1\.[01]["'](?:\s+encoding=["']utf-8["'])?(?:\s+standalone=["'](?:yes|no)["'])?\s*\?>/iy;
// Without an internal subset: entities could spell out anything.
const doctype = /<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"[^"<>[\]]*"\s+"[^"<>[\]]*")?\s*>/y;
const cdata = /<!\[CDATA\[([^]*?)\]\]>/y;
const closing = /<\/[^\s<>/="']+\s*>/y;
const opening = /<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const text = /[^<]+/y;

/**
 * Takes a drawing apart into tags. It is stricter than XML: whatever does not have the plainest form is given back as unread, so a browser
 * cannot see a tag here that was not seen by this reader.
 */
export function readTags(source: string): SvgParts {
  const parts: SvgParts = { tags: [], styles: [], unread: [] };
  const read = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  let inStyle = false;
  for (let at = 0; at < source.length;) {
    const found = read(text, at) ?? read(comment, at) ?? read(declaration, at) ?? read(doctype, at);
    if (found !== null) {
      const value = found[0].startsWith('<') ? undefined : resolved(found[0]);
      if (value === undefined && !found[0].startsWith('<')) return stop(parts, at, found[0]);
      if (inStyle && value !== undefined) parts.styles.push({ offset: at, text: value });
      at += found[0].length;
      continue;
    }
    const data = read(cdata, at);
    const end = read(closing, at);
    const start = read(opening, at);
    if (data !== null) {
      if (inStyle) parts.styles.push({ offset: at, text: data[1] ?? '' });
      at += data[0].length;
    } else if (end !== null) {
      inStyle = false;
      at += end[0].length;
    } else if (start !== null) {
      const [whole, name = '', list = '', selfClosing] = start;
      const listStart = at + 1 + name.length;
      const attributes: SvgAttribute[] = [];
      for (const match of list.matchAll(attribute)) {
        const value = resolved(match[2] ?? match[3] ?? '');
        if (value === undefined) return stop(parts, listStart + match.index, match[0]);
        attributes.push({ name: match[1] ?? '', value, offset: listStart + match.index });
      }
      parts.tags.push({ name, offset: at, attributes });
      inStyle = name === 'style' && selfClosing === '';
      at += whole.length;
    } else return stop(parts, at, source.slice(at));
  }
  return parts;
}

function stop(parts: SvgParts, offset: number, source: string): SvgParts {
  parts.unread.push({ offset, source: source.slice(0, 30).replace(/\s+/g, ' ').trim() });
  return parts;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its character references resolved; `undefined` when one of them is not known. */
function resolved(value: string): string | undefined {
  let known = true;
  const result = value.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));|&/gi, (_, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? (hex === undefined ? undefined : Number.parseInt(hex, 16)) : Number(decimal);
    const character =
      code !== undefined && code <= 0x10_ffff
        ? String.fromCodePoint(code)
        : name !== undefined && Object.hasOwn(named, name)
          ? named[name]
          : undefined;
    known &&= character !== undefined;
    return character ?? '';
  });
  return known ? result : undefined;
}
