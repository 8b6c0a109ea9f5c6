/**
 * Who changes the language keeps what was chosen or typed on the page: what stands after `#` goes along to the same page in the other
 * languages.
 *
 * @param isSamePage whether a page understands what stands after `#` of this one, by its path
 */
export function takeAlong(isSamePage: (path: string) => boolean): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-links a')) {
    if (isSamePage(link.pathname)) link.hash = location.hash;
  }
}
