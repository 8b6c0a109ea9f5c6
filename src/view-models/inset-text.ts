/**
 * Makes rendered Markdown fit under a heading of a page that has a text of its own. Its headings go one level down, where one stands above it. All ids in it, with
 * what refers to them, get a word in front, so that two texts with the same headings or with footnotes can stand on one page.
 *
 * @param html of Markdown that was checked: all tags in it are made by the renderer
 * @param anchor the word in front
 * @param under the level of the heading above it: 2 unless told; below the title of a page (1) the headings stay as they are
 */
export function insetText(html: string, anchor: string, under: 1 | 2 = 2): string {
  const ids = new Set([...html.matchAll(/<[^>]*\sid="([^"]*)"/g)].map(([, id = '']) => id));
  return html
    .replace(/<(\/?)h([2-5])(?=[\s>])/g, (_tag, slash: string, level: string) => `<${slash}h${String(Number(level) + under - 1)}`)
    .replace(/(\s(?:id="|href="#|aria-describedby="))([^"]*)"/g, (part, start: string, id: string) =>
      ids.has(id) ? `${start}${anchor}-${id}"` : part,
    );
}
