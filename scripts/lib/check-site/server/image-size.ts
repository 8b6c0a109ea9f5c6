/** Width and height in pixels of a PNG file; undefined for anything else. */
export function pngSize(bytes: Buffer): string | undefined {
  const signature = bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n' && bytes.subarray(12, 16).toString('latin1') === 'IHDR';
  return signature && bytes.length >= 24 ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : undefined;
}

/** The sizes of the pictures in an ICO file; empty for anything else. A byte of 0 means 256. */
export function icoSizes(bytes: Buffer): string[] {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== 0x00010000) return [];
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => bytes.subarray(6 + index * 16, 8 + index * 16))
    .filter(({ length }) => length === 2)
    .map((entry) => `${entry[0] || 256}x${entry[1] || 256}`);
}
