import { languageAddress } from '../sites/language-in-address.ts';
import type { Hit } from './search.ts';
import type { IndexedDocument } from './search-index.ts';

/** A hit as a page in some language shows it. */
export interface ShownHit extends Hit {
  /** The language (BCP 47) of the page that it leads to. */
  lang: string;
  /** That of its title: a name stays in Dutch. */
  titleLang: string;
}

/** Where a language says what a page says that is found in Dutch only, and in which words; without a title it keeps its own, which is a name. */
export interface SaidInLanguage {
  href: string;
  title?: string;
  text?: string;
}

/** What is known of the language of a page on which one searches. */
export interface SearchedLanguage {
  /** BCP 47. */
  language: string;
  /** What is said in it of pages that the index has in Dutch only, by their addresses. */
  said: Readonly<Record<string, SaidInLanguage>>;
}

/**
 * Hits as a page in one language shows them. In Dutch they stay as they are. In another language, what is in that language is shown in the place of
 * the same in Dutch, once, under the kind that it has in Dutch, and first among those of its kind; the kinds keep their order. Pages in a third
 * language are left out, unless there is nothing else: then the words were probably words of that language.
 *
 * @param hits the best first
 * @param at the document at an address
 */
export function hitsInLanguage(
  hits: readonly Hit[],
  { language, said }: SearchedLanguage,
  at: (href: string) => IndexedDocument | undefined,
): ShownHit[] {
  const shown = ({ document, score }: Hit): ShownHit => {
    const { language: lang = 'nl', path = '' } = languageAddress(document.href) ?? {};
    return { document, score, lang, titleLang: at(path)?.title === document.title ? 'nl' : lang };
  };
  if (language === 'nl') return hits.map(shown);
  const inLanguage = (document: IndexedDocument): IndexedDocument => {
    const address = languageAddress(document.href);
    if (address !== undefined && address.language !== language) return document;
    const path = address?.path ?? document.href;
    const own = at(`/taal/${language}${path}`);
    if (own !== undefined) return { ...own, kind: at(path)?.kind ?? own.kind };
    const { href, title = document.title } = said[path] ?? document;
    return { ...document, href, title };
  };
  const once = new Map<string, ShownHit>();
  for (const { document, score } of hits) {
    const hit = shown({ document: inLanguage(document), score });
    if (!once.has(hit.document.href)) once.set(hit.document.href, hit);
  }
  const all = [...once.values()];
  const understood = all.filter(({ lang }) => lang === language || lang === 'nl');
  const kinds = Map.groupBy(understood.length > 0 ? understood : all, ({ document }) => document.kind);
  return [...kinds.values()].flatMap((some) => [
    ...some.filter(({ lang }) => lang === language),
    ...some.filter(({ lang }) => lang !== language),
  ]);
}
