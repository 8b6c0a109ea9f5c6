import { recordOf } from '../../forms/record.ts';
import { CoordinateField } from './coordinate-field.tsx';
import type { Point } from './move-point.ts';
import { doubtfulDistance, pointOf, withCoordinate, withPoint } from './position-form.ts';
import { positionTexts as texts } from './position.nl.ts';
import type { PositionEditing } from './use-position-editor.ts';
import { useSettled } from '../../forms/use-settled.ts';

interface PositionNumbersProps {
  id: string;
  value: unknown;
  center: Point;
  messagesAt: (key: string) => readonly string[];
  change: PositionEditing['change'];
}

/** The two numbers of the point, and whether they lie far away. */
export function PositionNumbers({ id, value, center, messagesAt, change }: PositionNumbersProps) {
  const far = useSettled(doubtfulDistance(pointOf(value), center));
  return (
    <>
      <div className="cms-position__numbers">
        {(['lat', 'lon'] as const).map((key) => (
          <CoordinateField
            key={key}
            id={`${id}-${key}`}
            coordinate={key}
            value={recordOf(value)[key]}
            messages={messagesAt(key)}
            onChange={(next) => {
              change((now) => withCoordinate(now, key, next));
            }}
            onPastePoint={(pasted) => {
              change((now) => withPoint(now, pasted), { say: texts.said.pasted, undo: 'once' });
            }}
          />
        ))}
      </div>
      <div role="status">{far !== undefined && <p className="cms-position__doubt">{texts.far(far)}</p>}</div>
    </>
  );
}
