/** The collections of a content folder, in the order in which editors see them. A folder with another name is an error. */
export const collectionNames = [
  'locations',
  'services',
  'organizations',
  'themes',
  'articles',
  'supplements',
  'translations',
  'questions',
  'experiences',
  'news',
  'events',
  'polls',
  'newsletters',
  'campaigns',
  'pages',
  'pathways',
  'sources',
] as const;

/** Name of a collection: the folder its entries stand in. */
export type CollectionName = (typeof collectionNames)[number];
