import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkMdx } from '../../../src/documents/mdx-guard.ts';
import { mdxComponents } from '../../../src/documents/mdx-components.ts';
import { projectRoot } from '../../../scripts/lib/command.ts';

test('every block that the handbook shows can be copied as it is, and none is forgotten', () => {
  const handbook = readFileSync(join(projectRoot, 'docs/handleiding-beheer.md'), 'utf8');
  const examples = [...handbook.matchAll(/^```mdx\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');
  expect(examples.flatMap((text) => checkMdx({ file: 'handbook', text, line: 1 }).problems)).toEqual([]);
  for (const name of Object.keys(mdxComponents)) expect(examples.join('\n')).toContain(`<${name}`);
});
