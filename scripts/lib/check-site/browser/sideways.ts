import type { Page } from '@playwright/test';

/** What makes a page wider than its window, in words; none when it fits. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    // The innermost are what is too wide; the others only hold it.
    const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const names = inner
      .slice(0, 3)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''} “${element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`,
      );
    return [`${scrollWidth - clientWidth} pixels te breed${names.length > 0 ? ` door ${names.join(', ')}` : ''}`];
  });
}
