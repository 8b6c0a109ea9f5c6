import Slugger from 'github-slugger';
import type { HastPluginEntry } from 'satteri';

/** Ids that the frame of a page has already. A heading with the same words gets a number behind it, as a second heading does: `inhoud-1`. */
export const reservedHeadingIds: readonly string[] = ['inhoud', 'hulpnummers', 'hulpnummers-kop', 'footnote-label'];

/** Makes the ids of the headings of one text, in their order, from their words. */
export function headingSlugger(): (words: string) => string {
  const slugger = new Slugger();
  for (const id of reservedHeadingIds) slugger.slug(id);
  // An id that begins with a number is not valid everywhere.
  return (words) => slugger.slug(/^\P{L}*\d/u.test(words) ? `deel-${words}` : words);
}

/** Gives the headings of a text their ids when a page is made of it. Astro leaves an id that is there alone. */
export const headingIds: HastPluginEntry = () => {
  const slug = headingSlugger();
  return {
    name: 'portal-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        // The heading above the footnotes has an id of its own.
        if (typeof node.properties['id'] !== 'string') context.setProperty(node, 'id', slug(context.textContent(node)));
      },
    },
  };
};
