import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { loadFrom } from '../../../src/loading/load-content.ts';
import { bytesOf, fixtureNow, memoryFiles } from '../layers/support/content.ts';
import { faultyFiles } from './support/fault.ts';

const handbook = readFileSync(join(projectRoot, 'docs/handleiding-beheer.md'), 'utf8');

/** The files that the handbook shows: a path at the start of a line, and the first block after it. */
const shown = [...handbook.matchAll(/^`(content\/[^`]+)`:\n\n```(?:yaml|markdown)\n([^]*?)^```$/gm)].map(([, path = '', text = '']) => ({
  path,
  text,
}));

it('shows each kind of message as it is right', async () => {
  expect(shown.map(({ path }) => path.split('/').at(-2))).toEqual(['events', 'news', 'campaigns', 'polls', 'questions', 'experiences']);
  const files = new Map(await faultyFiles({ about: 'nothing' }));
  for (const { path, text } of shown) {
    expect(files.has(path), path).toBe(false);
    files.set(path, bytesOf(text));
  }
  const { problems } = await loadFrom(memoryFiles(files), { now: fixtureNow });
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
});
