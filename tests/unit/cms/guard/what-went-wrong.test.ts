import { describe, expect, it } from 'vitest';
import { endedLogin, forgeFault, isEndedLogin, isOffline } from '../../../../cms/guard/what-went-wrong.ts';

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

describe('what a forge refuses', () => {
  const fault = (status: number) => forgeFault(Object.assign(new Error('Branch already exists'), { status }));

  it('is told in Dutch, with what a manager can use', () => {
    expect(fault(403)).toBe('U mag dit hier niet. Uw tekst staat er nog. Vraag de beheerder wat u mag veranderen.');
    expect(fault(502)).toMatch(/^De plek waar de inhoud staat, heeft een storing\./);
    expect(fault(400)).toBe(
      'De plek waar de inhoud staat, neemt dit niet aan. Uw tekst staat er nog. Blijft het zo, stuur dit dan naar de beheerder: “Branch already exists”.',
    );
  });

  it('is no other error', () => {
    expect(forgeFault(new Error('Iets anders'))).toBeUndefined();
    expect(forgeFault(undefined)).toBeUndefined();
  });
});
