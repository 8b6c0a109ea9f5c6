import { fillPlaceholders } from '../documents/placeholders.ts';
import { escapedValues, placeholderValues } from '../layers/fill.ts';
import type { Portal } from '../portal/portal.ts';

/**
 * Fills the placeholders of an MDX text that was rendered to HTML. A text of a shared layer is compiled once and serves every portal, so
 * this happens when a page prints it.
 */
export function textFiller({ site, municipality }: Portal): (html: string) => string {
  const values = escapedValues(placeholderValues(site, municipality));
  return (html) => fillPlaceholders(html, values);
}
