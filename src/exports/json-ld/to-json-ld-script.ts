import { toScriptJson } from '../script-json.ts';

/** The text of a `<script type="application/ld+json">` for a node. */
export const toJsonLdScript = (node: object): string => toScriptJson({ '@context': 'https://schema.org', ...node });
