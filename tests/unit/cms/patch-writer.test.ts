import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { patchWriter } from '../../../scripts/lib/cms/patch-writer.ts';
import { projectRoot } from '../../../scripts/lib/command.ts';

const code = readFileSync(join(projectRoot, 'cms', 'node_modules', 'decap-server', 'dist', 'index.js'), 'utf8');

it('the server of Decap leaves a proposal where it was begun, sees what is in it from there, and takes back a merge that conflicts', () => {
  const mended = patchWriter(code);
  expect(mended).not.toContain('.rebase(');
  expect(mended).toMatch(/\.diff\(\[`\$\{t\}\.\.\.\$\{a\}`\]\)/);
  expect(mended).toContain('["merge","--abort"]');
});

it('the server of Decap does not refuse what waited for its turn on a busy computer', () => {
  expect(code).toMatch(/withTimeout\)\(new \w+\.Mutex,3e3,/);
  expect(patchWriter(code)).toMatch(/withTimeout\)\(new \w+\.Mutex,60e3,/);
});

it('another version of that server is not mended half', () => {
  expect(() => patchWriter(code.replace('.mergeFromTo(', '.mergeFrom('))).toThrow('look at patch-writer.ts again');
});
