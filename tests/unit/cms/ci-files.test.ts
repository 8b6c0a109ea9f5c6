import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../../scripts/lib/command.ts';

const folder = join(projectRoot, 'docs', 'ci');
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

it.each(readdirSync(folder))('%s can be read, checks each proposal, builds at night, and calls commands that there are', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(parse(text)).toMatchObject({});
  const called = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script = '']) => script);
  expect(called.filter((script) => scripts[script] === undefined)).toEqual([]);
  expect(new Set(called)).toEqual(new Set(['validate', 'build', 'build:cms']));
  // The new version takes the place of the old one in one step.
  expect(text).toContain('mv -T');
});
