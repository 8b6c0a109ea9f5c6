/**
 * The id that git gives the bytes of a file, by which a forge tells whether it changed.
 *
 * @param algorithm of the repository: ids of 40 hexadecimal digits are SHA-1, of 64 SHA-256
 */
export async function gitBlobId(bytes: Uint8Array, algorithm: 'SHA-1' | 'SHA-256' = 'SHA-1'): Promise<string> {
  const header = new TextEncoder().encode(`blob ${String(bytes.length)}\0`);
  const whole = new Uint8Array(header.length + bytes.length);
  whole.set(header);
  whole.set(bytes, header.length);
  return [...new Uint8Array(await crypto.subtle.digest(algorithm, whole))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
