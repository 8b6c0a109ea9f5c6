/** The element in which Decap draws all of its pages. */
const pages = '#nc-root';

/** The line with which Decap shows that it is busy. */
const busyLine = 'body > canvas';

/**
 * Sees to it that there is a main part on every page. Decap has one in its lists, and none around the login and the editor: decaporg/decap-cms#1333.
 * Called before Decap begins.
 *
 * @param name of the main part: the preview beside the editor has one too
 */
export function keepLandmarks(document: Document, name: string): void {
  let isAsked = false;
  const look = () => {
    isAsked = false;
    const root = document.querySelector(pages);
    const attributes = root?.querySelector('main') === null ? { role: 'main', 'aria-label': name } : { role: null, 'aria-label': null };
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value === null) root?.removeAttribute(attribute);
      else root?.setAttribute(attribute, value);
    }
    document.querySelector(busyLine)?.setAttribute('aria-hidden', 'true');
  };
  new MutationObserver(() => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(look, 100);
  }).observe(document.body, { childList: true, subtree: true });
}
