import { cellClasses, textClasses } from './text-classes.ts';

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
      [start, cellOf(side as keyof typeof cellClasses), rest].join(''),
    )
    .replace(/<table>[^]*?<\/table>/g, (table) => `<div class="scroll-region" data-scroll-region="${tableName}">${table}</div>`)
    .replace(
      /<(h[2-6]|[uo]l|blockquote|table)(?=[\s>])(?![^>]*\sclass=)/g,
      (tag, name: string) => `${tag} class="${textClasses[name as keyof typeof textClasses]}"`,
    );
}

const cellOf = (side: keyof typeof cellClasses) => (cellClasses[side] === '' ? '' : ` class="${cellClasses[side]}"`);
