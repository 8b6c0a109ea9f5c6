/** The keys of the fields by which people call an entry, the first that there is. A name may be that of who tells a story, so a title goes first. */
const keys = ['title', 'name', 'question'];

/** The field by which an entry is called. @param fields keys that it can have */
export const nameKeyOf = (fields: readonly string[]): string | undefined => keys.find((key) => fields.includes(key));
