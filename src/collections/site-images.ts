import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createLettering, type Lettering } from '../site-files/images/lettering.ts';

/** Alphabets of the languages in which a portal can be; a name may have letters of any of them. */
const alphabets = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];

let lettering: Lettering | undefined;

/** The letters of all preview pictures: Source Sans 3, from the packages of the project. Opened once. */
export function siteLettering(): Lettering {
  const { resolve } = createRequire(import.meta.url);
  const files = (weight: number) =>
    alphabets.map((alphabet) => readFileSync(resolve(`@fontsource/source-sans-3/files/source-sans-3-${alphabet}-${weight}-normal.woff2`)));
  lettering ??= createLettering({ regular: files(400), bold: files(700) });
  return lettering;
}
