/** Lowers the headings of rendered Markdown by one level, for a text that stands under a heading of the page. */
export function demoteHeadings(html: string): string {
  return html.replace(/<(\/?)h([2-5])(?=[\s>])/g, (_tag, slash: string, level: string) => `<${slash}h${String(Number(level) + 1)}`);
}
