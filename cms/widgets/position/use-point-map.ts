import { useEffect, useRef, useState, type RefObject } from 'react';
import type { PointMap, PointMapOptions, ZoomLimits } from './point-map.ts';

/** How far a map is: not asked for, seen or asked for (`pressed`), not loaded. */
export type Wish = 'none' | 'seen' | 'pressed' | 'failed';

/** A map that is loaded when it is wanted. */
export interface LazyMap {
  wish: Wish;
  /** Loads the map, also again after it did not load. */
  load: (wish: 'seen' | 'pressed') => void;
  map: PointMap | undefined;
  isWithoutTiles: boolean;
  zoom: ZoomLimits;
}

type Given = Pick<PointMapOptions, 'helpId' | 'center' | 'point' | 'approximate' | 'tiles' | 'onPlace'>;

/** Makes the map in `stage`, once somebody wants it. It keeps what it began with, except who hears of a point. */
export function usePointMap(stage: RefObject<HTMLElement | null>, given: Given): LazyMap {
  const [wish, setWish] = useState<Wish>('none');
  const [map, setMap] = useState<PointMap>();
  const [isWithoutTiles, setWithoutTiles] = useState(false);
  const [zoom, setZoom] = useState<ZoomLimits>({ isDeepest: false, isWidest: false });
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });

  const isWanted = wish === 'seen' || wish === 'pressed';
  useEffect(() => {
    if (!isWanted) return undefined;
    let made: PointMap | undefined;
    let isGone = false;
    import('./point-map.ts')
      .then(({ pointMap }) => {
        if (isGone || stage.current === null) return;
        made = pointMap(stage.current, {
          ...latest.current,
          still: matchMedia('(prefers-reduced-motion: reduce)').matches,
          onPlace: (point, by) => {
            latest.current.onPlace(point, by);
          },
          onTiles: setWithoutTiles,
          onZoom: setZoom,
        });
        setMap(made);
      })
      .catch(() => {
        if (!isGone) setWish('failed');
      });
    return () => {
      isGone = true;
      made?.remove();
      setMap(undefined);
    };
  }, [isWanted, stage]);

  useEffect(() => {
    if (wish === 'pressed') map?.focus();
  }, [wish, map]);
  return { wish, load: setWish, map, isWithoutTiles, zoom };
}
