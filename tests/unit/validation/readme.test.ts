import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { filesOnDisk } from '../../../src/layers/files-on-disk.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { themeFileSchema } from '../../../src/schemas/theme.ts';
import { parse } from 'yaml';
import { bytesOf, memoryFiles } from '../layers/support/content.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const handbook = readFileSync(join(projectRoot, 'docs/handleiding-beheer.md'), 'utf8');

/** The files that the README has its reader make: a path at the start of a line, and the first block of YAML after it. */
const files = new Map(
  [...readme.matchAll(/^`(content\/[^`]+)`:[^`]*```yaml\n(.*?)```/gms)].map(([, path = '', text = '']) => [path, bytesOf(text)]),
);

/** The shared content of this project, without its municipalities. */
async function sharedContent(): Promise<Map<string, Uint8Array>> {
  const disk = filesOnDisk(projectRoot);
  const paths = (await disk.list()).filter((path) => !path.startsWith('content/municipalities/'));
  return new Map(await Promise.all(paths.map(async (path) => [path, await disk.read(path)] as const)));
}

describe('the new municipality of the README', () => {
  it('is all there', () => {
    const folder = 'content/municipalities/voorbeelddam';
    expect([...files.keys()]).toEqual([
      `${folder}/municipality.yaml`,
      `${folder}/sites/voorbeelddam.yaml`,
      `${folder}/theme/theme.yaml`,
      `${folder}/locations/dorpshuis.yaml`,
    ]);
  });

  it('can be built as it stands, and says only that there is no telephone number yet', async () => {
    const content = await loadFrom(memoryFiles(new Map([...(await sharedContent()), ...files])), {
      // After the day on which the newest of the shared texts was checked.
      now: Date.parse('2026-12-01T09:00:00Z'),
      sites: ['voorbeelddam'],
    });
    const own = content.problems.filter(({ severity, file }) => severity === 'error' || file.includes('/voorbeelddam/'));
    expect(own.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning no-phone']);
    expect(content.sites[0]?.theme?.file.accent).toBe('#1d5c8a');
  });
});

describe('the handbook', () => {
  it('has themes that are right, one of them with everything that can be chosen', () => {
    const section = /^## Huisstijl$(.*?)^## /ms.exec(handbook)?.[1] ?? '';
    const themes = [...section.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => themeFileSchema.parse(parse(text)));
    expect(themes).toHaveLength(2);
    for (const field of Object.keys(themeFileSchema.shape)) expect(section, field).toContain(`\`${field}`);
    const whole = Object.keys(themes[1] ?? {});
    expect(Object.keys(themeFileSchema.shape).filter((field) => field !== 'tokens' && !whole.includes(field))).toEqual([]);
  });
});
