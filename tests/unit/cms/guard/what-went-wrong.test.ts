import { describe, expect, it } from 'vitest';
import { endedLogin, isEndedLogin, isOffline } from '../../../../cms/guard/what-went-wrong.ts';

describe('what went wrong', () => {
  it('is a login that ended, told by the forge or by Decap', () => {
    expect(isEndedLogin(endedLogin())).toBe(true);
    expect(isEndedLogin(Object.assign(new Error('token is invalid'), { status: 401 }))).toBe(true);
    expect(isEndedLogin(Object.assign(new Error('not found'), { status: 404 }))).toBe(false);
  });

  it('is a lost connection, also when a backend made an error of its own of it', () => {
    expect(isOffline(new TypeError('Failed to fetch'))).toBe(true);
    expect(isOffline(Object.assign(new Error('Failed to fetch'), { status: 500 }))).toBe(true);
    expect(isOffline(endedLogin())).toBe(false);
  });
});
