/** A page in another language than Dutch, as its address tells it. */
export interface LanguageAddress {
  /** BCP 47. */
  language: string;
  /** The address of the same page in Dutch. */
  path: string;
}

/** The language of a root-relative address, and its address in Dutch; `undefined` of a page in Dutch, and of the list of languages. */
export function languageAddress(href: string): LanguageAddress | undefined {
  const [, language, path] = /^\/taal\/([a-z]+)(\/.*)$/.exec(href) ?? [];
  return language === undefined || path === undefined ? undefined : { language, path };
}
