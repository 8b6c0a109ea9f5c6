import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterKey, noPresses, pressesLeft, type KeyStroke } from '../../../../src/islands/exit/shift-presses.ts';

const down = (key: string, time: number): KeyStroke => ({ type: 'keydown', key, time });
const up = (key: string, time: number): KeyStroke => ({ type: 'keyup', key, time });
const shift = (time: number) => [down('Shift', time), up('Shift', time + 50)];
const left = (...strokes: KeyStroke[]) => pressesLeft(strokes.reduce(afterKey, noPresses));

test('three times Shift is enough, and not before the third is let go', () => {
  expect(left()).toBe(3);
  expect(left(...shift(0))).toBe(2);
  expect(left(...shift(0), ...shift(400))).toBe(1);
  expect(left(...shift(0), ...shift(400), down('Shift', 800))).toBe(1);
  expect(left(...shift(0), ...shift(400), ...shift(800))).toBe(0);
});

test('a key that is held counts once', () => {
  expect(left(down('Shift', 0), down('Shift', 500), down('Shift', 530), up('Shift', 560))).toBe(2);
});

test('capital letters do not count, and another key starts the count again', () => {
  const capital = (time: number) => [down('Shift', time), down('A', time + 10), up('A', time + 20), up('Shift', time + 30)];
  expect(left(...capital(0), ...capital(200), ...capital(400))).toBe(3);
  expect(left(...shift(0), ...shift(200), down('a', 300), up('a', 320), ...shift(400))).toBe(2);
  expect(left(...shift(0), ...shift(200), down('Tab', 300), up('Tab', 320))).toBe(3);
});

test('a key that was down before does not start the count again when it is let go', () => {
  expect(left(...shift(0), up('Enter', 100), ...shift(200), ...shift(400))).toBe(0);
});

test('presses of more than five seconds ago do not count', () => {
  expect(left(...shift(0), ...shift(200), ...shift(5300))).toBe(2);
  expect(left(...shift(0), ...shift(4000), ...shift(4900))).toBe(0);
});

test('whoever types a text does not leave, however fast', () => {
  const letter = fc.constantFrom('a', 'B', 'Tab', 'Enter');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 40 }), (keys) => {
      const strokes = keys.flatMap((key, index) => {
        const typed = [down(key, index * 30 + 1), up(key, index * 30 + 2)];
        return key === 'B' ? [down('Shift', index * 30), ...typed, up('Shift', index * 30 + 3)] : typed;
      });
      expect(left(...strokes)).toBe(3);
    }),
  );
});
