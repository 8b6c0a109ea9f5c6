/** The classes that a portal gives to what Markdown can write; as `src/view-models/text-markup.ts`, where they are put into HTML. */
export const textClasses = {
  // A portal refuses a title in a text, for the page has one already; who writes it has to see something.
  h1: 'nl-heading nl-heading--level-1',
  h2: 'nl-heading nl-heading--level-2',
  h3: 'nl-heading nl-heading--level-3',
  h4: 'nl-heading nl-heading--level-4',
  h5: 'nl-heading nl-heading--level-4',
  h6: 'nl-heading nl-heading--level-4',
  ul: 'utrecht-unordered-list',
  ol: 'utrecht-ordered-list',
  blockquote: 'utrecht-blockquote utrecht-blockquote--html-blockquote',
  table: 'utrecht-table utrecht-table--html-table',
} as const;

/** The classes of a cell by where its text stands. */
export const cellClasses = { left: '', center: 'table-cell--center', right: 'table-cell--end' } as const;
