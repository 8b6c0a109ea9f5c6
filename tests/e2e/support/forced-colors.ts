import type { Page } from '@playwright/test';
import { type Colors, lookWithColors } from './colors.ts';

/**
 * While somebody chooses the colours (`forced-colors: active`): what cannot be seen any more. There every background is one
 * colour and shadows are gone, so a button or field needs a border, a link its own colour or a line under it, and what is current more than a
 * background.
 */
export const lostInForcedColors = (page: Page): Promise<string[]> => lookWithColors(page, look);

/** Runs in the page. */
function look({ channels, contrast }: Colors): string[] {
  const faults: string[] = [];
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((channels(backgroundColor)[3] ?? 0) === 255) return backgroundColor;
    }
    return 'Canvas';
  };
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')} “${element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
  const edge = (element: Element) => {
    const style = getComputedStyle(element);
    const border =
      style.borderBlockEndStyle !== 'none' &&
      parseFloat(style.borderBlockEndWidth) >= 1 &&
      contrast(style.borderBlockEndColor, groundOf(element.parentElement ?? element)) >= 3;
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
    return border || outline || style.textDecorationLine.includes('underline');
  };
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().width > 1;

  for (const element of document.querySelectorAll('button, input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea, a')) {
    if (!visible(element) || element.closest('.visually-hidden, .nl-skip-link')) continue;
    // The browser gives a link the colour of links; a button has the colour of the text, so only its border shows that it is one.
    const looksLikeText = element.tagName !== 'A' || getComputedStyle(element).color === getComputedStyle(document.body).color;
    const isButton = element.tagName !== 'A' || element.matches('.nl-button, .action, [class*=button]');
    const aroundIt = element.parentElement !== null && edge(element.parentElement);
    // A marker is larger than the sign in it, which has the border.
    const insideIt = [...element.children].some(edge);
    if (isButton && looksLikeText && !edge(element) && !aroundIt && !insideIt) faults.push(`${nameOf(element)} has no border`);
  }
  for (const element of document.querySelectorAll('[aria-current]:not([aria-current=false])')) {
    if (!visible(element)) continue;
    const other =
      [...document.querySelectorAll(element.tagName)].find(
        (one) => one.className === element.className.replace(/\S*(?:current|active)\S*/g, '').trim() && !one.hasAttribute('aria-current'),
      ) ?? element.closest('ul, ol, nav')?.querySelector(`${element.tagName.toLowerCase()}:not([aria-current])`);
    const looks = (one: Element): string => {
      const { fontWeight, textDecorationLine, borderBlockEndWidth, borderBlockEndStyle, borderInlineStartWidth, outlineStyle } =
        getComputedStyle(one);
      return [
        fontWeight,
        textDecorationLine,
        borderBlockEndWidth,
        borderBlockEndStyle,
        borderInlineStartWidth,
        outlineStyle,
        ...[...one.children].slice(0, 1).map(looks),
      ].join();
    };
    if (other && looks(other) === looks(element)) faults.push(`${nameOf(element)} is current, and looks like the others`);
  }
  for (const svg of document.querySelectorAll('main svg, header svg, footer svg')) {
    // A drawing that says something must not be painted in the colour of the ground.
    if (!visible(svg) || svg.getAttribute('aria-hidden') === 'true') continue;
    const shapes = [...svg.querySelectorAll('path, rect, circle, line, polygon')];
    const seen = shapes.some((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].some((color) => color !== 'none' && contrast(color, groundOf(svg)) >= 3);
    });
    if (shapes.length > 0 && !seen) faults.push(`${nameOf(svg)} cannot be seen`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (
      !element ||
      !node.nodeValue?.trim() ||
      !visible(element) ||
      element.closest('script, style, .visually-hidden, :disabled, [aria-disabled=true]')
    )
      continue;
    const { color } = getComputedStyle(element);
    if (contrast(color, groundOf(element)) < 4.5)
      faults.push(`“${node.nodeValue.trim().slice(0, 40)}” is ${color} on ${groundOf(element)}`);
  }
  return [...new Set(faults)];
}
