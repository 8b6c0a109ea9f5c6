import { describe, expect, it } from 'vitest';
import { isStale } from '../../../../cms/guard/stale.ts';

describe('the text of a colleague', () => {
  it('is seen when a file is not as the editor opened it, nor as this tab saved it', () => {
    expect(isStale('name: a\n', { opened: 'name: a\n', saved: undefined })).toBe(false);
    expect(isStale('name: b\n', { opened: 'name: a\n', saved: undefined })).toBe(true);
    expect(isStale('name: b\n', { opened: 'name: a\n', saved: 'name: b\n' })).toBe(false);
    expect(isStale('name: c\n', { opened: 'name: a\n', saved: 'name: b\n' })).toBe(true);
  });

  it('is not seen in line ends, nor in the end of the file', () => {
    expect(isStale('name: a\r\nkind: b', { opened: 'name: a\nkind: b\n', saved: undefined })).toBe(false);
  });

  it('is seen when the file is gone, and when a new file is there already', () => {
    expect(isStale(undefined, { opened: 'name: a\n', saved: undefined })).toBe(true);
    expect(isStale(undefined, { opened: undefined, saved: undefined })).toBe(false);
    expect(isStale('name: a\n', { opened: undefined, saved: undefined })).toBe(true);
  });
});
