import type { Portal } from '../../portal/portal.ts';

/** The portal of the page a block stands on. The page sets it before it prints the text. */
export function portalOf(locals: App.Locals): Portal {
  if (locals.portal === undefined) throw new Error('A block of an MDX text was printed on a page that does not set Astro.locals.portal.');
  return locals.portal;
}
