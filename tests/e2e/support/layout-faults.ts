/** Name of the window of who zooms in on a wide screen. */
export const zoomed = '400 % zoom';

/** Windows of a small telephone, of a common one, and of a laptop. A laptop at 400 % zoom shows what a window of 320 by 256 shows. */
export const windows = [
  { name: '320 px', width: 320, height: 640 },
  { name: '1280 px', width: 1280, height: 800 },
  { name: zoomed, width: 320, height: 256 },
];

/** The room between letters, words, lines and paragraphs of WCAG 1.4.12. */
export const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Runs in the page: adds these styles, in the place of those added before. The policy of the page refuses an element with styles. */
export function styleWith(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** Runs in the page: what sticks out of the window, or is cut off by what it stands in. */
export function cutOff(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  const scrollerOf = (element: Element) => {
    let at: Element | null = element;
    while (at && !['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) at = at.parentElement;
    return at;
  };
  if (document.documentElement.scrollWidth > width) faults.push(`scrolls sideways over ${document.documentElement.scrollWidth - width} px`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || element.closest('script, style, .visually-hidden, .nl-skip-link')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    // A wide table scrolls within itself; its frame must fit. That the keyboard can move it is for the engines.
    const frame = scrollerOf(element);
    if (frame && ['auto', 'scroll'].includes(getComputedStyle(frame).overflowX) && frame.getBoundingClientRect().right <= width + 1)
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const text = node.nodeValue.trim().slice(0, 40);
      if (left < -1 || right > width + 1) faults.push(`“${text}” sticks out of the window`);
      for (let box: Element | null = element; box; box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible') continue;
        const edge = box.getBoundingClientRect();
        // A point of a box: text for who hears the page.
        if (edge.width <= 1 && edge.height <= 1) break;
        if (left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1) {
          faults.push(`“${text}” is cut off`);
        }
      }
    }
  }
  return [...new Set(faults)];
}

/** Runs in the page. WCAG 2.5.8: at least 24 px, but for links within a sentence; the main ways on are 44 px high. */
export function tooSmall(): string[] {
  return [...document.querySelectorAll('a, summary, button, input, select')].flatMap((element) => {
    if (!element.checkVisibility() || element.closest('.nl-skip-link')) return [];
    const { width, height } = element.getBoundingClientRect();
    const main = element.matches('.action, .nl-button, .site-nav a, .crisis-bar__call, .wordmark, summary');
    // A number of a footnote stands in an element of its own, in a sentence.
    let parent = element.parentElement;
    while (parent && getComputedStyle(parent).display === 'inline') parent = parent.parentElement;
    const inSentence = !main && getComputedStyle(element).display === 'inline' && parent?.textContent.trim() !== element.textContent.trim();
    if (inSentence || (height >= (main ? 43.9 : 23.9) && width >= 23.9)) return [];
    return [`“${element.textContent.trim()}” is ${width.toFixed(0)} by ${height.toFixed(0)} px`];
  });
}
