import { describe, expect, it } from 'vitest';
import { buildSettings } from '../../../src/collections/build-settings.ts';

const now = '2026-11-21T09:00:00Z';

describe('what the commands tell a build', () => {
  it('is the instant, the folder and the portals', () => {
    expect(buildSettings({ PORTAL_NOW: now, PORTAL_CONTENT: '/ergens', PORTAL_SITES: 'a,b,' })).toEqual({
      root: '/ergens',
      now: Date.parse(now),
      sites: ['a', 'b'],
    });
  });

  it('is all portals of the project unless told otherwise', () => {
    expect(buildSettings({ PORTAL_NOW: now })).toEqual({ root: '.', now: Date.parse(now) });
    expect(buildSettings({ PORTAL_NOW: now, PORTAL_SITES: '' })).not.toHaveProperty('sites');
  });

  it('stands for many portals in a file, which goes before the list of ids', () => {
    const listed = [{ id: 'c', name: 'C', tagline: '', municipality: 'Ergens' }];
    const read = (job: object) => {
      const files: Record<string, string> = { '/werk/job.json': JSON.stringify(job) };
      return buildSettings({ PORTAL_NOW: now, PORTAL_SITES: 'a', PORTAL_JOB: '/werk/job.json' }, (file) => files[file] ?? '');
    };
    expect(read({ sites: ['b', 'c'], listed, checked: true })).toEqual({
      root: '.',
      now: Date.parse(now),
      sites: ['b', 'c'],
      listed,
      checked: true,
    });
    expect(read({ sites: ['b'], checked: false })).toEqual({ root: '.', now: Date.parse(now), sites: ['b'] });
  });

  it.each([undefined, '', 'vandaag'])('is refused without an instant: %j', (PORTAL_NOW) => {
    expect(() => buildSettings({ PORTAL_NOW })).toThrow('PORTAL_NOW is missing or not an instant');
  });
});
