/**
 * The text of a `<script type="application/ld+json">` for a node. Every `<` is written as an escape, so that no text of an editor can
 * end the script element or start a comment in it.
 */
export function toJsonLdScript(node: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', '\\u003c');
}
