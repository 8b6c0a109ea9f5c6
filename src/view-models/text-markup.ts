/** The classes that the components of the house style give to what Markdown can write. */
const classes: Readonly<Record<string, string>> = {
  h2: 'nl-heading nl-heading--level-2',
  h3: 'nl-heading nl-heading--level-3',
  h4: 'nl-heading nl-heading--level-4',
  h5: 'nl-heading nl-heading--level-4',
  h6: 'nl-heading nl-heading--level-4',
  ul: 'utrecht-unordered-list',
  ol: 'utrecht-ordered-list',
  blockquote: 'utrecht-blockquote utrecht-blockquote--html-blockquote',
  table: 'utrecht-table utrecht-table--html-table',
};

const alignments: Readonly<Record<string, string>> = { center: ' class="table-cell--center"', right: ' class="table-cell--end"' };

/**
 * Gives rendered Markdown the look of the components: their classes on headings, lists, quotations and tables, and around a table the region
 * that scrolls where it is too wide. What has a class already is left as it is. The style attributes by which the renderer aligns a column
 * become classes, for the content security policy refuses them.
 *
 * @param html of Markdown that was checked: all tags in it are made by the renderer or by a component
 * @param tableName what a table is called that has no caption, as it stands in HTML
 */
export function textMarkup(html: string, tableName: string): string {
  return html
    .replace(/(<t[hd])((?:\s[^>]*?)?)\sstyle="text-align:\s*(left|center|right);?"/g, (_tag, start: string, rest: string, side: string) =>
      [start, alignments[side] ?? '', rest].join(''),
    )
    .replace(/<table>[^]*?<\/table>/g, (table) => `<div class="scroll-region" data-scroll-region="${tableName}">${table}</div>`)
    .replace(/<(h[2-6]|[uo]l|blockquote|table)(?=[\s>])(?![^>]*\sclass=)/g, (tag, name: string) => `${tag} class="${classes[name] ?? ''}"`);
}
