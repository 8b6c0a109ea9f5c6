import type { Point } from './move-point.ts';

/** Whether the map can show a point: beyond the Netherlands it does not go far. */
export const isOnMap = ({ lat, lon }: Point): boolean => lat >= 49.5 && lat <= 54.7 && lon >= 1.5 && lon <= 9;
