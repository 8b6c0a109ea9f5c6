import { useState } from 'react';
import { describedBy, FieldFrame } from '../../forms/field-frame.tsx';
import { fieldModel } from '../../forms/field-model.ts';
import { numberIn } from '../../forms/number-in.ts';
import { position } from '../../../src/schemas/shared/position.ts';
import type { Point } from './move-point.ts';
import { pointInText, writtenOut, type Coordinate } from './position-form.ts';

interface CoordinateFieldProps {
  id: string;
  coordinate: Coordinate;
  value: unknown;
  messages: readonly string[];
  /** Gets a text when it is no number, so that it is not lost. */
  onChange: (value: number | string | undefined) => void;
  /** Both numbers were pasted at once. */
  onPastePoint: (point: Point) => void;
}

const models = { lat: fieldModel(position.shape.lat, 'position.lat'), lon: fieldModel(position.shape.lon, 'position.lon') };

/** One of the two numbers, as text: a browser throws away what it cannot read as a number. */
export function CoordinateField({ id, coordinate, value, messages, onChange, onPastePoint }: CoordinateFieldProps) {
  // `52.` and `52,2` stay as they are typed.
  const [typed, setTyped] = useState<string>();
  const shown = typed !== undefined && numberIn(typed) === value ? typed : value === undefined || value === null ? '' : writtenOut(value);
  return (
    <FieldFrame id={id} field={models[coordinate]} messages={messages}>
      <input
        className="cms-input cms-position__number"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={id}
        value={shown}
        aria-describedby={describedBy(id)}
        aria-invalid={messages.length > 0}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(numberIn(target.value));
        }}
        onPaste={(event) => {
          const point = pointInText(event.clipboardData.getData('text'));
          if (point === undefined) return;
          event.preventDefault();
          onPastePoint(point);
        }}
      />
    </FieldFrame>
  );
}
