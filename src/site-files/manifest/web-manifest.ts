import type { IconFile } from '../images/icon-files.ts';

/** Address of the file. */
export const manifestHref = '/manifest.webmanifest';

/** What the file is made from. */
export interface ManifestInput {
  name: string;
  shortName: string;
  description: string;
  /** Colours `#rrggbb`. */
  themeColor: string;
  backgroundColor: string;
  icons: readonly IconFile[];
}

/**
 * The web app manifest (https://www.w3.org/TR/appmanifest/): name, colours and icons for who keeps the portal on a home screen. It opens in
 * the browser as always, with its address and its back button: a portal is no app, and one should see whose page one reads.
 */
export function webManifest({ name, shortName, description, themeColor, backgroundColor, icons }: ManifestInput): string {
  const manifest = {
    id: '/',
    name,
    short_name: shortName,
    description,
    lang: 'nl',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'browser',
    theme_color: themeColor,
    background_color: backgroundColor,
    icons: icons.map(({ href, size, purpose }) => ({ src: href, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
