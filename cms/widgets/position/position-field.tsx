import { useRef, useState } from 'react';
import { Problems } from '../../forms/field-frame.tsx';
import { ownMessages, problemsAt } from '../../forms/problems.ts';
import { recordOf } from '../../forms/record.ts';
import { isPlainObject } from '../../../src/schema-problems/plain-value.ts';
import { fieldMeta } from '../../../src/schemas/shared/field.ts';
import { position } from '../../../src/schemas/shared/position.ts';
import { AddressSearch } from './address-search.tsx';
import { ApproximateField } from './approximate-field.tsx';
import type { FoundAddress, LookUp } from './found-address.ts';
import { MapBox } from './map-box.tsx';
import { pointText, roundPoint, type Point } from './move-point.ts';
import { isNothing, pointOf, unknownKeysOf, withApproximate, withoutKey, withPoint } from './position-form.ts';
import { PositionNumbers } from './position-numbers.tsx';
import { positionTexts as texts } from './position.nl.ts';
import { StandsNow } from './stands-now.tsx';
import { StatusBar } from './status-bar.tsx';
import type { Tiles } from './tiles.ts';
import { UnknownKeys } from './unknown-keys.tsx';
import { usePositionEditor } from './use-position-editor.ts';

export type { FoundAddress } from './found-address.ts';

/** What {@link PositionField} needs. */
export interface PositionFieldProps {
  /** As it stands in the file, possibly wrong in shape; `undefined` when there is none. */
  value: unknown;
  /**
   * Gets the value after every change: `{ lat, lon, approximate? }`, also while it is not right yet; `undefined` when there is no position
   * any more.
   */
  onChange: (value: unknown) => void;
  /** The id of the element that the outer label names; every id inside begins with it. */
  id: string;
  required: boolean;
  /** What is wrong, by path inside the value; all of it is shown here. */
  problems: readonly { path: readonly PropertyKey[]; message: string }[];
  /** The middle of the municipality, where the map begins when there is no position. */
  center: Point;
  /** The address of the entry as it is filled in now, on one line; `''` when there is none. */
  address: string;
  /** Left out, no pictures are fetched and the ground of the map stays plain. */
  tiles?: Tiles;
  /** Asks for the places of an address. */
  lookUp: LookUp;
}

const shownKeys = ['lat', 'lon', 'approximate'];

/** The editor of a place on the map. Nothing that stands in the value is lost unless the editor takes it away. */
export function PositionField({ value, onChange, id, required, problems, center, address, tiles, lookUp }: PositionFieldProps) {
  const { status, change, undo } = usePositionEditor(value, onChange);
  const [chosen, setChosen] = useState<FoundAddress>();
  const root = useRef<HTMLDivElement>(null);
  const record = recordOf(value);
  const point = pointOf(value);
  const messagesAt = (key: string) => ownMessages(problemsAt(problems, key));
  const isUnreadable = !isNothing(value) && !isPlainObject(value);

  const undoId = `${id}-undo`;
  /** After the editor has been drawn anew, without the button that was pressed. */
  const focusUndo = () => {
    requestAnimationFrame(() => document.getElementById(undoId)?.focus());
  };
  const choose = (found: FoundAddress) => {
    const { chosen: exact, chosenApproximate } = texts.said;
    change((now) => withPoint(now, found, found.approximate), {
      say: (found.approximate ? chosenApproximate : exact)(found.label),
      undo: 'once',
    });
    // A new object: choosing it again goes there again.
    setChosen({ ...found });
  };
  const isChosen = (found: FoundAddress) => {
    const { lat, lon } = roundPoint(found);
    return lat === record['lat'] && lon === record['lon'];
  };

  return (
    <div
      className="cms-position"
      id={id}
      role="group"
      aria-label={fieldMeta(position)?.label}
      aria-describedby={`${id}-problems`}
      tabIndex={-1}
      ref={root}
    >
      {isUnreadable && (
        <>
          <StandsNow value={value} />
          <p>{texts.unreadable}</p>
        </>
      )}
      <Problems id={id} messages={ownMessages(problems, (key) => [...shownKeys, ...unknownKeysOf(value)].includes(String(key)))} />
      <AddressSearch id={id} address={address} lookUp={lookUp} isChosen={isChosen} onChoose={choose} />
      <MapBox
        id={id}
        center={center}
        tiles={tiles}
        point={point}
        approximate={record['approximate'] === true}
        chosen={chosen}
        onPlace={(placed, by) => {
          change((now) => withPoint(now, placed), {
            say: texts.said.moved(pointText(placed)),
            undo: by === 'key' ? 'series' : 'once',
          });
        }}
      />
      <StatusBar undoId={undoId} status={status} undo={undo} root={root} />
      <PositionNumbers id={id} value={value} center={center} messagesAt={messagesAt} change={change} />
      <ApproximateField
        id={`${id}-approximate`}
        value={record['approximate']}
        messages={messagesAt('approximate')}
        onChange={(isOn) => {
          change((now) => withApproximate(now, isOn));
        }}
      />
      <UnknownKeys
        id={id}
        value={value}
        problems={problems}
        onRemove={(key) => {
          change((now) => withoutKey(now, key), { say: texts.said.removedKey(key), undo: 'once' });
          focusUndo();
        }}
      />
      {!required && !isNothing(value) && (
        <button
          type="button"
          className="cms-button cms-position__remove"
          onClick={() => {
            change(() => undefined, { say: texts.said.removed, undo: 'once' });
            focusUndo();
          }}
        >
          {texts.remove}
        </button>
      )}
    </div>
  );
}
