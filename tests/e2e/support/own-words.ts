/** Words of Dutch that would be read out with the voice of another language: what stands outside an element that says it is Dutch. */
export const dutchWords =
  /(?<!\p{L})(?:het|een|niet|voor|naar|uw|bent|zijn|deze|bij|ook|maar|geen|elke|uur|gesloten|vandaag|hulp|vraag)(?!\p{L})/iu;

/** Runs in the page: all texts and names that the page says in its own language. */
export function ownWords(): string[] {
  const root = document.documentElement.lang;
  const own = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === root;
  const names = [...document.querySelectorAll('[aria-label], [placeholder], [title], [data-open], [data-opens]')]
    .filter(own)
    .flatMap((element) =>
      ['aria-label', 'placeholder', 'title', 'data-open', 'data-opens'].map((name) => element.getAttribute(name) ?? ''),
    );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (own(parentElement) && parentElement?.closest('script, style, [data-page-address]') === null) texts.push(textContent ?? '');
  }
  return [...texts, ...names].map((text) => text.trim()).filter((text) => text !== '');
}
