/** The language (BCP 47) of the page at a root-relative address, where that is not Dutch. */
export const languageOf = (href: string): string | undefined => /^\/taal\/([a-z]+)\//.exec(href)?.[1];
