/** A point in degrees (WGS 84). */
export interface Point {
  lat: number;
  lon: number;
}

/** Decimals that are kept: about a metre. */
const decimals = 5;
const factor = 10 ** decimals;

/** Degrees as they are written down: to about a metre. */
export const roundDegrees = (degrees: number): number => Math.round(degrees * factor) / factor;

/** A point as it is written down. */
export const roundPoint = ({ lat, lon }: Point): Point => ({ lat: roundDegrees(lat), lon: roundDegrees(lon) });

/** A point in words, always with as many decimals. */
export const pointText = ({ lat, lon }: Point): string => `${lat.toFixed(decimals)}, ${lon.toFixed(decimals)}`;

const directions: Readonly<Record<string, readonly [north: number, east: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * A point one step further: about a metre, the smallest difference that is written down; the way back ends where it began.
 *
 * @param key of the keyboard; `undefined` for one that moves nothing
 * @param isLarge ten steps at once
 */
export function movedPoint({ lat, lon }: Point, key: string, isLarge: boolean): Point | undefined {
  const direction = Object.hasOwn(directions, key) ? directions[key] : undefined;
  if (direction === undefined) return undefined;
  const step = (isLarge ? 10 : 1) / factor;
  return roundPoint({ lat: lat + direction[0] * step, lon: lon + direction[1] * step });
}
