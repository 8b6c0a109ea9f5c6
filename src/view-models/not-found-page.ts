import { homeHref } from '../sites/routes.ts';
import { frame, type Frame, type Link } from './frame.ts';
import { textsOf } from './texts.ts';
import type { Portal } from '../portal/portal.ts';

/** The page for an address that does not exist. */
export interface NotFoundPage {
  frame: Frame;
  title: string;
  text: string;
  cure: string;
  links: Link[];
}

/** Makes the page for an address that does not exist. It is never indexed. */
export function notFoundPage(portal: Portal): NotFoundPage {
  const { notFound, navigation } = textsOf(portal);
  const page = frame(portal, { path: '/404.html', title: notFound.title, description: notFound.text });
  return {
    frame: { ...page, noindex: true },
    title: notFound.title,
    text: notFound.text,
    cure: notFound.cure,
    links: [{ label: navigation.home, href: homeHref }, ...page.menu],
  };
}
