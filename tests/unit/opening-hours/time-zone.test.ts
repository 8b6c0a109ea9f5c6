import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('fixtures/print-everything.ts', import.meta.url));

/** What the engine says, in a process of its own under another zone and language. */
const run = (TZ: string, LANG = 'C') =>
  execFileSync(process.execPath, [script], { env: { ...process.env, TZ, LANG, LC_ALL: LANG }, encoding: 'utf8' });

describe('the zone of the process', () => {
  const here = run('UTC');

  it('takes effect in these processes', () => {
    expect(run('Asia/Kathmandu').split('\n')[0]).toBe('offset -345');
    expect(run('America/Los_Angeles').split('\n')[0]).toBe('offset 480');
  });

  it.each(['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Europe/Amsterdam'])('plays no part: %s', (zone) => {
    const withoutOffset = (text: string) => text.split('\n').slice(1);
    expect(withoutOffset(run(zone, 'tr_TR.UTF-8'))).toEqual(withoutOffset(here));
  });

  it('would have made a difference, if it did', () => {
    expect(here).toContain('2026-11-26T14:30Z open');
    expect(here.split('\n').length).toBeGreaterThan(100);
  });
});
