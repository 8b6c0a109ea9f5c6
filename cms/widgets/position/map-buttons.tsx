import type { PointMap, ZoomLimits } from './point-map.ts';
import { positionTexts } from './position.nl.ts';

const texts = positionTexts.map;

/** Closer and wider. */
export function MapButtons({ map, zoom: { isDeepest, isWidest } }: { map: PointMap; zoom: ZoomLimits }) {
  const buttons = [
    { label: texts.zoomIn, sign: '+', levels: 1, isAtEnd: isDeepest },
    { label: texts.zoomOut, sign: '−', levels: -1, isAtEnd: isWidest },
  ];
  return (
    <div className="cms-position__zoom">
      {buttons.map(({ label, sign, levels, isAtEnd }) => (
        <button
          key={label}
          type="button"
          className="cms-button"
          aria-label={label}
          title={label}
          // Not `disabled`: who presses until it goes no further would lose the focus.
          aria-disabled={isAtEnd}
          onClick={() => {
            if (!isAtEnd) map.zoom(levels);
          }}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
