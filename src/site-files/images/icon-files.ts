/** A picture of the portal's mark. */
export interface IconFile {
  href: string;
  /** Width and height in pixels. */
  size: number;
  /** `maskable`: with a ground of its own, to be cut to shape. */
  purpose: 'any' | 'maskable';
}

/** Vector icon, for every browser that can show it. */
export const iconHref = '/favicon.svg';
/** Bitmap that browsers and feed readers ask for without being told. */
export const faviconHref = '/favicon.ico';
/** Size of the bitmap in `favicon.ico`. */
export const faviconSize = 32;
/** Icon for the home screen of an iPhone or iPad, which rounds its corners. */
export const touchIcon: IconFile = { href: '/apple-touch-icon.png', size: 180, purpose: 'maskable' };

/** The icons that the manifest names. */
export const manifestIcons: readonly IconFile[] = [
  { href: '/icon-192.png', size: 192, purpose: 'any' },
  { href: '/icon-512.png', size: 512, purpose: 'any' },
  { href: '/icon-maskable-192.png', size: 192, purpose: 'maskable' },
  { href: '/icon-maskable-512.png', size: 512, purpose: 'maskable' },
];

/** Every icon that is a PNG file. */
export const pngIcons: readonly IconFile[] = [touchIcon, ...manifestIcons];
