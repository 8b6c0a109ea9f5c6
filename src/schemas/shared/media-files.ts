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

/** The name that a picture in the media folder can have, from an address or a name that cannot stay as it is; `undefined` of what names no picture. */
export function pictureName(address: string): string | undefined {
  const name =
    /([^/\\?#]+)(?:[?#].*)?$/
      .exec(address.trim().replace(/%[0-9a-f]{2}/gi, '-'))?.[1]
      ?.toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .replace(/^[-.]+/, '') ?? '';
  return /^[a-z0-9].*\.(?:jpe?g|png|webp|avif|svg)$/.test(name) ? name : undefined;
}
