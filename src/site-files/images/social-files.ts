import { walkInHref } from '../../sites/routes.ts';

/** The preview picture of every page that has none of its own. */
export const socialHref = '/social.png';

/** The preview picture of a place, beside its calendar. */
export const locationSocialHref = (id: string) => `${walkInHref}${id}.png`;

/** The preview picture of the page at a path: that of a place for its page and its poster. */
export function socialHrefOf(path: string): string {
  const [, id] = new RegExp(`^${walkInHref}([^/]+)/`).exec(path) ?? [];
  return id === undefined ? socialHref : locationSocialHref(id);
}
