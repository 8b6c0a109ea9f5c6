import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/lib/command.ts';
import { checkMdx } from '../../../src/documents/mdx-guard.ts';
import { mdxComponents } from '../../../src/documents/mdx-components.ts';
import { loadFrom } from '../../../src/loading/load-from.ts';
import { bytesOf, fixtureNow, memoryFiles } from '../layers/support/content.ts';
import { faultyFiles } from './support/fault.ts';

const handbook = readFileSync(join(projectRoot, 'docs/handleiding-beheer.md'), 'utf8');

/** The files that the handbook shows: a path at the start of a line, and the first block after it. */
const shown = [...handbook.matchAll(/^`(content\/[^`]+)`:\n\n```(?:yaml|markdown)\n([^]*?)^```$/gm)].map(([, path = '', text = '']) => ({
  path,
  text,
}));

it('shows each kind of message as it is right', async () => {
  expect(shown.map(({ path }) => path.split('/').at(-2))).toEqual([
    'events',
    'news',
    'campaigns',
    'polls',
    'questions',
    'experiences',
    'translations',
  ]);
  const files = new Map(await faultyFiles({ about: 'nothing' }));
  for (const { path, text } of shown) {
    expect(files.has(path), path).toBe(false);
    files.set(path, bytesOf(text));
  }
  const { problems } = await loadFrom(memoryFiles(files), { now: fixtureNow });
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
});

it('every block that the handbook shows can be copied as it is, and none is forgotten', () => {
  const examples = [...handbook.matchAll(/^```mdx\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');
  expect(examples.flatMap((text) => checkMdx({ file: 'handbook', text, line: 1 }).problems)).toEqual([]);
  for (const name of Object.keys(mdxComponents)) expect(examples.join('\n')).toContain(`<${name}`);
});
