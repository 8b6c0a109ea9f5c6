import { expect, it } from 'vitest';
import { scoreBoard } from '../../../src/search/score-board.ts';

it('adds up, keeps the highest, and is empty after each look', () => {
  const board = scoreBoard(4);
  board.add(3, 0.5);
  board.add(0, 0.25);
  board.add(3, 0.5);
  expect(board.take()).toEqual({ documents: [3, 0], weights: [1, 0.25] });
  board.raise(3, 0.5);
  board.raise(3, 0.25);
  expect(board.take()).toEqual({ documents: [3], weights: [0.5] });
  expect(board.take()).toEqual({ documents: [], weights: [] });
});
