import type { RoughPoint } from '../../directory/distance.ts';

/** Milliseconds after which a device counts as not knowing where it is. */
const patience = 12_000;

/** Where the visitor is, asked of the browser, which asks the visitor. Nothing of it is kept or sent. Never rejects. */
export function locate(): Promise<RoughPoint | 'refused' | 'failed'> {
  return new Promise((done) => {
    // Some browsers wait for an answer of the visitor without end.
    const timer = setTimeout(() => {
      done('failed');
    }, 2 * patience);
    const answer = (found: RoughPoint | 'refused' | 'failed') => {
      clearTimeout(timer);
      done(found);
    };
    // Not there on a page without encryption.
    if (!('geolocation' in navigator)) {
      answer('failed');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        answer({ lat: latitude, lon: longitude, approximate: accuracy > 1000 });
      },
      ({ code, PERMISSION_DENIED }) => {
        answer(code === PERMISSION_DENIED ? 'refused' : 'failed');
      },
      { timeout: patience, maximumAge: 60_000 },
    );
  });
}
