/** The classes that the components of the house style give to what Markdown can write. */
export const textClasses = {
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

/** The classes of a cell of a table by where its text stands. */
export const cellClasses = { left: '', center: 'table-cell--center', right: 'table-cell--end' } as const;
