/**
 * Makes every element with `data-scroll-region` (its name) a region that can have focus, for as long as its content is wider than it is:
 * without that, nobody can scroll it with a keyboard. What fits is left as it is, so that it is no needless stop on the way. What gets the focus
 * inside comes into view as a whole: Chromium leaves what is partly in sight where it is.
 */
export function watchScrollRegions(root: ParentNode): void {
  const regions = root.querySelectorAll<HTMLElement>('[data-scroll-region]');
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) update(target as HTMLElement);
  });
  for (const region of regions) {
    observer.observe(region);
    region.addEventListener('focusin', ({ target }) => {
      if (target !== region && target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }
}

function update(region: HTMLElement): void {
  const name = region.querySelector('caption')?.textContent ?? region.dataset.scrollRegion ?? '';
  const attributes = { tabindex: '0', role: 'region', 'aria-label': name.trim() };
  for (const [attribute, value] of Object.entries(attributes)) {
    if (region.scrollWidth > region.clientWidth) region.setAttribute(attribute, value);
    else region.removeAttribute(attribute);
  }
}
