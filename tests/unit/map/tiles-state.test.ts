import { expect, test } from 'vitest';
import { afterTiles, areTilesMissing, noTiles, type TilesEvent } from '../../../src/map/tiles-state.ts';

const missing = (...events: TilesEvent[]) => areTilesMissing(events.reduce(afterTiles, noTiles));

test.each<[string, boolean, TilesEvent[]]>([
  ['nothing was asked', false, []],
  ['the first picture is on its way', false, ['start']],
  ['all come', false, ['start', 'loaded', 'loaded', 'loaded']],
  ['none comes', true, ['start', 'failed', 'failed']],
  ['most do not come', true, ['start', 'loaded', 'failed', 'failed']],
  ['one does not come', false, ['start', 'loaded', 'loaded', 'failed']],
  ['the first does not come in time', true, ['start', 'late']],
  ['some come in time, the rest later', false, ['start', 'loaded', 'late']],
  ['they come after all', false, ['start', 'late', 'loaded']],
  ['they fail, and the map moves', true, ['start', 'failed', 'failed', 'start']],
  ['they fail, the map moves, and they come', false, ['start', 'failed', 'failed', 'start', 'loaded']],
  ['they are late, and the map moves', true, ['start', 'late', 'start']],
  ['they came, the map moves, and they fail', true, ['start', 'loaded', 'start', 'failed']],
])('when %s the notice is there: %s', (_, expected, events) => {
  expect(missing(...events)).toBe(expected);
});
