import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { picturesFolder } from './chromium-major.ts';

/**
 * Writes every accepted picture again with at most 256 colours: less than half the size, and a difference that is far under what a comparison
 * lets pass. What the repository keeps, it keeps for ever.
 */
export async function shrinkPictures(): Promise<void> {
  for (const name of globSync('**/*.png', { cwd: picturesFolder })) {
    const file = join(picturesFolder, name);
    const bytes = await sharp(readFileSync(file))
      .png({ palette: true, colours: 256, dither: 0, effort: 10, compressionLevel: 9 })
      .toBuffer();
    writeFileSync(file, bytes);
  }
}
