import { keptList } from '../../shortlist/kept-list.ts';

/** The list of this visitor on this device. */
export const kept = keptList(() => localStorage);
