/**
 * The address of a picture for which the browser asks no other website: one on the same website, or of a picture that is in the page.
 * `undefined` of any other.
 */
export function safeSource(address: string): string | undefined {
  // Browsers drop tabs and line breaks in an address, and read \ as /.
  if (/[\p{Cc}\p{Cf}\p{Z}\\]/u.test(address) || address === '') return undefined;
  if (/^(?:blob:|data:image\/(?:png|jpeg|webp|avif|gif|svg\+xml)[;,])/i.test(address)) return address;
  return /^(?!\/\/)[\w./~-][^:]*$/.test(address) ? address : undefined;
}
