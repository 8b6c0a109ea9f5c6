/** The texts of inline style sheets and of inline scripts that run, as they stand in a page. */
export interface InlineBlocks {
  styles: string[];
  scripts: string[];
}

// A comment, an end tag or declaration, or a start tag with its attributes: a `>` between quotes does not end it.
const tag = /<(?:!--(?:-?>|[^]*?--!?>)|[/!?][^>]*>|([a-z][^\s/>]*)([^'">]*(?:(?:"[^"]*"|'[^']*')[^'">]*)*)>)/gi;

/** Elements whose text is not read for tags. */
const rawText = /^(?:style|script|title|textarea|xmp|iframe|noembed|noframes)$/i;

/** Types of script that hold data: nothing in them runs, and the policy does not ask for their hash. */
const dataType = /\stype\s*=\s*["']?application\/(?:ld\+)?json["'\s]/i;

/**
 * Finds the inline style sheets and scripts of a page that this project has made, in order, doubles too. Not with a parser of HTML: it reads
 * each of a quarter of a million pages for a few short texts, and a parser takes several times as long. Its tags are right because Astro
 * wrote them: names and quotes are always closed.
 *
 * @param html the page; characters are passed on as they are, so bytes read as Latin-1 come out as the same bytes
 * @throws {RangeError} if the page cannot be read with certainty: an element is not closed, or a script begins a comment of HTML
 */
export function inlineBlocks(html: string): InlineBlocks {
  const found: InlineBlocks = { styles: [], scripts: [] };
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [, name = '', attributes = ''] = match;
    if (!rawText.test(name)) continue;
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    end.lastIndex = tag.lastIndex;
    const close = end.exec(html);
    if (close === null) throw new RangeError(`<${name}> is not closed.`);
    // A browser reads every line end as one character, before it takes the hash.
    const text = html.slice(tag.lastIndex, close.index).replaceAll(/\r\n?/g, '\n');
    tag.lastIndex = close.index;
    if (/^style$/i.test(name)) found.styles.push(text);
    if (!/^script$/i.test(name) || /\ssrc\s*=/i.test(attributes) || dataType.test(`${attributes} `)) continue;
    if (text.includes('<!--')) throw new RangeError('A script begins a comment of HTML: where it ends is not certain.');
    found.scripts.push(text);
  }
  return found;
}
