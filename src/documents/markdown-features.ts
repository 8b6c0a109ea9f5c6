/**
 * What Markdown can do on a portal. Astro makes the pages with these features, and `site-parsers.ts` checks texts with them: two parsers
 * that differ would let through what neither has looked at.
 */
export const markdownFeatures = {
  gfm: { footnotes: { label: 'Noten', backLabel: 'Terug naar de plek in de tekst ({reference})' } },
};
