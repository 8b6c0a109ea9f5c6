import type { Location } from '../schemas/locations.ts';
import type { HoursBounds } from './types.ts';

/** The first and last day on which a location is open at all. */
export const boundsOf = ({ opensOn, temporary }: Pick<Location, 'opensOn' | 'temporary'>): HoursBounds => ({
  opensOn,
  closesAfter: temporary?.until,
});
