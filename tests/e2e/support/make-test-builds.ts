// Makes the builds for tests in a folder, from nothing: node make-test-builds.ts <folder>
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { testBuild } from './test-builds.ts';

const folder = resolve(process.argv[2] ?? '.');
rmSync(folder, { recursive: true, force: true });
delete process.env['E2E_BUILDS'];
for (const dist of await Promise.all([testBuild('voorbeelddam', folder), testBuild('style-guide', folder)])) console.log(dist);
