import type * as z from 'zod';
import type { image } from '../schemas/shared/image.ts';

/** A picture of an entry. */
export interface Picture {
  /** Root-relative. */
  src: string;
  alt: string;
  credit?: string;
}

/** The picture of an entry, as a page shows it; `undefined` when it has none. */
export function pictureOf(written: z.output<typeof image> | undefined): Picture | undefined {
  if (written === undefined) return undefined;
  const { src, alt, credit } = written;
  return { src: `/${src}`, alt, ...(credit === undefined ? {} : { credit }) };
}
