import { transform } from 'lightningcss';

/** By style sheet: most pages of a portal have the same. */
const known = new Map<string, readonly string[]>();

/** Every address in a style sheet, in the order in which it was found: pictures, fonts and imported sheets. */
export function styleSheetUrls(css: string): readonly string[] {
  const urls = known.get(css) ?? findUrls(css);
  known.set(css, urls);
  return urls;
}

function findUrls(css: string): string[] {
  const { dependencies } = transform({ filename: 'style.css', code: Buffer.from(css), analyzeDependencies: true, errorRecovery: true });
  return (dependencies ?? []).flatMap((found) => ('url' in found ? found.url : []));
}
