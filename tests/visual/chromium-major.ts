import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folder with the accepted pictures, one folder in it for the version of Chromium that drew them. */
export const picturesFolder = join(import.meta.dirname, 'screenshots');

/** The major version of a browser: `150` of `Chromium 150.0.7000.1 built on …`; undefined when it does not say. */
export function chromiumMajor(executablePath: string): string | undefined {
  const { stdout } = spawnSync(executablePath, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return /\s(\d+)\./.exec(stdout ?? '')?.[1];
}

/** The name of the folder with the pictures of a version. */
export const folderOfMajor = (major: string) => `chromium-${major}`;

/** The versions of which there are pictures. */
export function acceptedMajors(): string[] {
  try {
    return readdirSync(picturesFolder).flatMap((name) => /^chromium-(\d+)$/.exec(name)?.[1] ?? []);
  } catch {
    return [];
  }
}
