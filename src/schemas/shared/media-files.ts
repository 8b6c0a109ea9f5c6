/** Endings of pictures made of dots, such as photos. */
export const photoExtensions = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

/** Endings of files that a visitor can download. */
export const downloadExtensions = ['pdf', 'docx', 'odt', 'ics'] as const;

/**
 * Endings that a file in the media folder may have: what texts and fields can show or offer. Anything else a browser might open as a page
 * of the portal itself, with scripts that run in its name.
 */
export const mediaExtensions = [...photoExtensions, 'svg', ...downloadExtensions] as const;

/** Endings that a file in the theme folder of a municipality may have beside its theme files: drawings, and tokens (`*.tokens.json`). */
export const themeExtensions = ['svg', 'json'] as const;

/** The most bytes a file in the media or theme folder may have: what a telephone on a slow line can still fetch. */
export const assetMaxBytes = 5_000_000;
