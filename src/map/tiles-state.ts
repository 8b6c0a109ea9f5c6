/** How the pictures of the part of the map that is in view come in. */
export interface TilesState {
  loaded: number;
  failed: number;
  /** They have been waited for too long. */
  late: boolean;
}

/** Something that happens to the pictures: a new part comes into view, one comes, one does not come, the patience is over. */
export type TilesEvent = 'start' | 'loaded' | 'failed' | 'late';

/** How long a map waits for a first picture before it says so, in milliseconds. */
export const patience = 6000;

/** Nothing was asked yet. */
export const noTiles: TilesState = { loaded: 0, failed: 0, late: false };

/** What is known after an event. */
export function afterTiles({ loaded, failed, late }: TilesState, event: TilesEvent): TilesState {
  switch (event) {
    // What went before is forgotten only when something comes: a notice that blinks at every move is not quiet.
    case 'start':
      return { loaded: 0, failed: failed > loaded ? 1 : 0, late };
    case 'loaded':
      return { loaded: loaded + 1, failed, late: false };
    case 'failed':
      return { loaded, failed: failed + 1, late };
    case 'late':
      return { loaded, failed, late: loaded === 0 };
  }
}

/** Whether to say that the ground of the map is not there: most pictures do not come, or the first does not come in time. */
export const areTilesMissing = ({ loaded, failed, late }: TilesState): boolean => late || failed > loaded;
