import { transform } from 'lightningcss';

/** Every address in a style sheet, in the order in which it was found: pictures, fonts and imported sheets. */
export function styleSheetUrls(css: string): string[] {
  const { dependencies } = transform({ filename: 'style.css', code: Buffer.from(css), analyzeDependencies: true, errorRecovery: true });
  return (dependencies ?? []).flatMap((found) => ('url' in found ? found.url : []));
}
