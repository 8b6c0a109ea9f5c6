import { node, type JsonLdNode } from './node.ts';

/**
 * The way from the home page down to a page as a schema.org BreadcrumbList.
 *
 * @param siteUrl Address of the portal, without a slash at the end.
 * @param links The pages in order, with their root-relative paths.
 */
export function breadcrumbList(siteUrl: string, links: readonly { label: string; href: string }[]): JsonLdNode {
  return node('BreadcrumbList', {
    itemListElement: links.map(({ label, href }, index) =>
      node('ListItem', { position: index + 1, name: label, item: `${siteUrl}${href}` }),
    ),
  });
}
