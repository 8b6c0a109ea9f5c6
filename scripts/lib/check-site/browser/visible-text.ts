import type { Page } from '@playwright/test';

/**
 * The lines a person can read on a page, also in what is folded in, each once and without double spaces.
 * @param without selectors of elements whose text is left out
 */
export function visibleLines(page: Page, without: readonly string[] = []): Promise<string[]> {
  return page.evaluate((selectors) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const left = selectors.length === 0 ? [] : [...document.querySelectorAll<HTMLElement>(selectors.join())];
    for (const element of left) element.style.setProperty('display', 'none', 'important');
    const text = document.body.innerText;
    for (const element of left) element.style.removeProperty('display');
    return [
      ...new Set(
        text
          .split('\n')
          .map((line) => line.replaceAll(/\s+/g, ' ').trim())
          .filter((line) => line !== ''),
      ),
    ];
  }, without);
}
