import { join } from 'node:path';
import { expect, test } from 'vitest';
import { batchCommand, type BatchJob, readBatchJob } from '../../../scripts/lib/build/astro-batch.ts';
import { buildSettings } from '../../../src/collections/build-settings.ts';
import { temporaryFolder } from './support/temporary.ts';

const now = '2026-11-24T09:00:00.000Z';
const listed = Array.from({ length: 2000 }, (_, index) => ({
  id: `gemeente-${index}`,
  name: `CJG Gemeente ${index}`,
  tagline: 'Voor vragen over opvoeden en opgroeien',
  municipality: `Gemeente ${index}`,
}));

function job(overview: boolean): BatchJob {
  const work = join(temporaryFolder(), 'batch-0');
  return { sites: listed.map(({ id }) => id), content: '/inhoud', now, work, to: '/next', listed, overview };
}

test('a process of 2000 portals is given no argument or setting of more than 8 kB', () => {
  const { args, env } = batchCommand(job(true));
  for (const text of [...args, ...Object.entries(env).map(([name, value]) => `${name}=${value}`)]) {
    expect(Buffer.byteLength(text)).toBeLessThan(8192);
  }
});

test('the process knows its whole job, and its pages which portals there are', () => {
  const given = job(true);
  const { args, env } = batchCommand(given);
  expect(readBatchJob(args[0] ?? '')).toEqual({ ...given, checked: true });
  const expected = { root: '/inhoud', now: Date.parse(now), sites: given.sites, checked: true };
  expect(buildSettings(env)).toEqual({ ...expected, listed });
});

test('only the process that makes the overview is told of all portals', () => {
  expect(buildSettings(batchCommand(job(false)).env)).not.toHaveProperty('listed');
});
