import { useEffect, useRef } from 'react';
import type { FoundAddress } from './found-address.ts';
import { MapButtons } from './map-buttons.tsx';
import type { Point } from './move-point.ts';
import { isOnMap } from './on-map.ts';
import type { PlacedBy } from './point-marker.ts';
import { positionTexts } from './position.nl.ts';
import type { Tiles } from './tiles.ts';
import { usePointMap } from './use-point-map.ts';
import { useSeen } from './use-seen.ts';

const texts = positionTexts.map;

interface MapBoxProps {
  id: string;
  center: Point;
  tiles: Tiles | undefined;
  point: Point | undefined;
  approximate: boolean;
  /** The address that was chosen last: the map goes there. */
  chosen: FoundAddress | undefined;
  onPlace: (point: Point, by: PlacedBy) => void;
}

/** The map, once somebody wants it. */
export function MapBox({ id, center, tiles, point, approximate, chosen, onPlace }: MapBoxProps) {
  const stage = useRef<HTMLDivElement>(null);
  const helpId = `${id}-help`;
  const { wish, load, map, isWithoutTiles, zoom } = usePointMap(stage, { helpId, center, point, approximate, tiles, onPlace });
  useSeen(stage, () => {
    load('seen');
  });
  const { lat, lon } = point ?? {};
  useEffect(() => {
    map?.show(lat === undefined || lon === undefined ? undefined : { lat, lon }, approximate);
  }, [map, lat, lon, approximate]);
  const last = useRef(chosen);
  useEffect(() => {
    // A map that opens begins at the point, which may have been moved since.
    if (chosen !== undefined && chosen !== last.current) map?.goTo(chosen, chosen.approximate);
    last.current = chosen;
  }, [map, chosen]);

  const isTouch = matchMedia('(pointer: coarse)').matches;
  const isOff = point !== undefined && !isOnMap(point);
  const notice = isWithoutTiles ? texts.withoutTiles : tiles === undefined && map !== undefined ? texts.noTiles : '';
  return (
    <div className="cms-position__map">
      <div className={map === undefined ? 'cms-position__stage' : 'cms-position__stage cms-position__stage--shown'} ref={stage}>
        {map !== undefined && <MapButtons map={map} zoom={zoom} />}
      </div>
      {map === undefined && (
        <button
          type="button"
          className="cms-button"
          aria-disabled={wish === 'pressed'}
          onClick={() => {
            load('pressed');
          }}
        >
          {texts.show}
        </button>
      )}
      <p className="cms-position__status" role="status">
        {wish === 'failed' ? texts.failed : map === undefined && wish === 'pressed' ? texts.loading : notice}
      </p>
      {map !== undefined && (
        <>
          {tiles !== undefined && <p className="cms-position__maker">{texts.maker(tiles.attribution)}</p>}
          <div className="cms-position__actions">
            <button
              type="button"
              className="cms-button"
              onClick={() => {
                onPlace(map.middle(), 'press');
              }}
            >
              {texts.middle}
            </button>
            {point !== undefined && !isOff && (
              <button
                type="button"
                className="cms-button"
                onClick={() => {
                  map.goTo(point, approximate);
                }}
              >
                {texts.toPoint}
              </button>
            )}
          </div>
          <p className="cms-field__hint" id={helpId}>
            {isTouch ? texts.help.touch : texts.help.mouse}{' '}
            <span className={isTouch ? 'cms-hidden' : undefined}>{texts.help.keyboard}</span>
          </p>
        </>
      )}
      {map !== undefined && isOff && <p className="cms-position__doubt">{positionTexts.offMap}</p>}
    </div>
  );
}
