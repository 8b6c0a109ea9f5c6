import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberIn } from '../../../../../cms/forms/number-in.ts';
import { roundPoint } from '../../../../../cms/widgets/position/move-point.ts';
import {
  doubtfulDistance,
  isNothing,
  pointInText,
  pointOf,
  unknownKeysOf,
  withApproximate,
  withCoordinate,
  withoutKey,
  withPoint,
} from '../../../../../cms/widgets/position/position-form.ts';
import { anyPosition, dutchPoint, isValid, written } from './support.ts';

describe('a point that is chosen', () => {
  test('makes a position that the schema takes', () => {
    fc.assert(
      fc.property(
        fc.option(dutchPoint, { nil: undefined }),
        dutchPoint,
        fc.option(fc.boolean(), { nil: undefined }),
        (value, point, approximate) => {
          const made = withPoint(value, point, approximate);
          expect(isValid(made)).toBe(true);
          expect(pointOf(made)).toEqual(roundPoint(point));
        },
      ),
    );
  });

  test('leaves the order of the keys, and those that it does not know', () => {
    fc.assert(
      fc.property(anyPosition, dutchPoint, (value, point) => {
        const made = withPoint(value, point);
        expect(Object.keys(made ?? {})).toEqual(Object.keys(value));
        expect({ ...made, lat: 0, lon: 0 }).toEqual({ ...value, lat: 0, lon: 0 });
      }),
    );
  });

  test('is written with lat first, and approximate only when it is', () => {
    const point = { lat: 52.2516349, lon: 6.1603123 };
    expect(written(withPoint(undefined, point, false))).toBe('{"lat":52.25163,"lon":6.16031}');
    expect(written(withPoint(undefined, point, true))).toBe('{"lat":52.25163,"lon":6.16031,"approximate":true}');
    expect(written(withPoint({ approximate: true }, point, false))).toBe('{"lat":52.25163,"lon":6.16031,"approximate":false}');
  });

  test.each([['een tekst'], [[52, 6]], [null], [12]])('takes the place of %j', (value) => {
    expect(withPoint(value, { lat: 52, lon: 6 })).toEqual({ lat: 52, lon: 6 });
  });

  test('put back gives the value as it was', () => {
    fc.assert(
      fc.property(anyPosition, dutchPoint, dutchPoint, (value, here, there) => {
        const before = withPoint(value, here);
        expect(written(withPoint(withPoint(before, there), here))).toBe(written(before));
      }),
    );
  });
});

describe('a coordinate that is typed', () => {
  test('never changes anything else', () => {
    fc.assert(
      fc.property(anyPosition, fc.constantFrom('lat' as const, 'lon' as const), fc.string(), (value, key, text) => {
        const made = withCoordinate(value, key, numberIn(text)) ?? {};
        const others = ([name]: [string, unknown]) => name !== key;
        expect(written(Object.entries(made).filter(others))).toBe(written(Object.entries(value).filter(others)));
        if (text.trim() !== '' && !Number.isFinite(Number(text.trim().replace(',', '.')))) expect(made[key]).toBe(text);
      }),
    );
  });

  test('letter by letter ends as if it was there at once', () => {
    fc.assert(
      fc.property(dutchPoint, fc.boolean(), (point, withComma) => {
        const rounded = roundPoint(point);
        const text = withComma ? String(rounded.lat).replace('.', ',') : String(rounded.lat);
        let value: unknown = { lat: 51, lon: rounded.lon, approximate: true };
        for (let length = 0; length <= text.length; length += 1) value = withCoordinate(value, 'lat', numberIn(text.slice(0, length)));
        expect(written(value)).toBe(written({ lat: rounded.lat, lon: rounded.lon, approximate: true }));
      }),
    );
  });

  test('stays as a text when it is no number', () => {
    expect(withCoordinate({ lon: 6.1 }, 'lat', numberIn('52,x'))).toEqual({ lat: '52,x', lon: 6.1 });
  });

  test('leaves nothing behind when both are emptied, unless something else stands there', () => {
    expect(withCoordinate({ lat: 52 }, 'lat', undefined)).toBeUndefined();
    expect(withCoordinate({ lat: 52, approximate: false }, 'lat', undefined)).toBeUndefined();
    expect(withCoordinate({ lat: 52, approximate: true }, 'lat', undefined)).toEqual({ approximate: true });
    expect(withCoordinate({ lat: 52, bron: 'x' }, 'lat', undefined)).toEqual({ bron: 'x' });
  });
});

describe('approximate', () => {
  test('on and off again is as it was, where it was written', () => {
    fc.assert(
      fc.property(anyPosition, fc.boolean(), (value, isOn) => {
        const before = { ...value, approximate: isOn };
        expect(written(withApproximate(withApproximate(before, !isOn), isOn))).toBe(written(before));
      }),
    );
  });

  test('off is not written where it was not', () => {
    expect(withApproximate({ lat: 52, lon: 6 }, false)).toEqual({ lat: 52, lon: 6 });
    expect(withApproximate({ lat: 52, lon: 6, approximate: true }, false)).toEqual({ lat: 52, lon: 6, approximate: false });
    expect(withApproximate(undefined, false)).toBeUndefined();
    expect(withApproximate(undefined, true)).toEqual({ approximate: true });
  });
});

describe('the point of a value', () => {
  test('is found in whatever stands in the file, without a fall', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const point = pointOf(value);
        if (point !== undefined) expect(value).toMatchObject(point);
        expect(unknownKeysOf(value)).toBeInstanceOf(Array);
        withPoint(value, { lat: 52, lon: 6 }, true);
      }),
    );
  });

  test.each([
    [undefined],
    [null],
    ['52, 6'],
    [{ lat: 52 }],
    [{ lat: '52', lon: 6 }],
    [{ lat: 152, lon: 6 }],
    [{ lat: NaN, lon: 6 }],
    [[52, 6]],
  ])('is not in %j', (value) => {
    expect(pointOf(value)).toBeUndefined();
  });

  test('lets swapped numbers be, so that the editor hears of them', () => {
    expect(pointOf({ lat: 6.16, lon: 52.25 })).toEqual({ lat: 6.16, lon: 52.25 });
  });
});

test('an empty key is nothing', () => {
  expect([undefined, null, '', {}, 0].map(isNothing)).toEqual([true, true, true, false, false]);
});

test('a key that is taken away leaves the rest', () => {
  expect(unknownKeysOf({ lat: 52, straat: 'x', lon: 6 })).toEqual(['straat']);
  expect(written(withoutKey({ lat: 52, straat: 'x', lon: 6 }, 'straat'))).toBe('{"lat":52,"lon":6}');
});

describe('both numbers in one text', () => {
  test.each([
    '52.25153, 6.16012',
    '52.25153,6.16012',
    '(52.25153, 6.16012)',
    '52.25153 6.16012',
    '52,25153; 6,16012',
    '52,25153, 6,16012',
    '6.16012, 52.25153',
    '  52.25153\t6.16012 ',
  ])('are read from “%s”', (text) => {
    expect(pointInText(text)).toEqual({ lat: 52.25153, lon: 6.16012 });
  });

  test.each(['52,25', '52.25153', '52.25153, 99.1', 'Teststraat 1', '', '52, 6', '1.2.3, 4.5', '52.1, 52.2'])('are not in “%s”', (text) => {
    expect(pointInText(text)).toBeUndefined();
  });

  test('come back from any point', () => {
    fc.assert(
      fc.property(dutchPoint, (point) => {
        const { lat, lon } = roundPoint(point);
        expect(pointInText(`${lat.toFixed(5)}, ${lon.toFixed(5)}`)).toEqual({ lat, lon });
      }),
    );
  });
});

describe('the distance', () => {
  const center = { lat: 52.25, lon: 6.16 };

  test('is told beyond fifteen kilometres, in whole ones', () => {
    expect(doubtfulDistance({ lat: 52.38, lon: 6.16 }, center)).toBeUndefined();
    expect(doubtfulDistance({ lat: 52.39, lon: 6.16 }, center)).toBe(16);
    expect(doubtfulDistance({ lat: 6.16, lon: 52.25 }, center)).toBeGreaterThan(1000);
  });

  test('of no point is not told', () => {
    expect(doubtfulDistance(undefined, center)).toBeUndefined();
  });
});
