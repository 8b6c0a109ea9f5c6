/** The words of a text in HTML, Markdown or MDX, with their headings apart. Good enough to find words in; not to show. */
export interface PlainText {
  headings: string;
  body: string;
}

/** Reads a text of which nothing but its words matters. */
export function plainText(markup: string): PlainText {
  const headings: string[] = [];
  const keep = (_: string, heading: string) => {
    headings.push(words(heading));
    return ' ';
  };
  const rest = markup.replace(/^#{1,6}\s+(.*)$/gm, keep).replace(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/gs, keep);
  return { headings: headings.join(' '), body: words(rest) };
}

/** Without tags, addresses of links, and marks. */
const words = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/&(?:[a-z]+|#\w+);/gi, ' ')
    .replace(/[*_`[\]{}|>#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
