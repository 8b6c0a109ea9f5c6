// Apart from the other addresses, so that no script carries them.

/** `/professionals/`: for whom works with children and families. */
export const professionalsHref = '/professionals/';
/** The pages under it. Those about agreements are there when the municipality or its region wrote some. */
export const professionalsHrefs = {
  functions: `${professionalsHref}vijf-functies/`,
  provisions: `${professionalsHref}overzicht/`,
  calling: `${professionalsHref}wie-bellen/`,
  structure: `${professionalsHref}zorgstructuur/`,
  index: `${professionalsHref}verwijsindex/`,
  escalation: `${professionalsHref}afstemmen-en-opschalen/`,
} as const;
