import type { Scheme } from './token-map.ts';
import type { Step } from './roles.ts';

/**
 * The relative luminance (0 to 1) of every step, the same for every role. Because contrast depends on luminance alone, a text of one role
 * can be read on the ground of every other: the texts are at least 5 to 1 on `bg-default`, on `bg-hover` and `bg-active` for the hover and
 * active texts, `border-default` and up are at least 3.2 to 1.
 */
export const ladder: Readonly<Record<Scheme, Readonly<Record<Step, number>>>> = {
  light: {
    'bg-document': 1,
    'bg-subtle': 0.935,
    'bg-default': 0.87,
    'bg-hover': 0.81,
    'bg-active': 0.75,
    'border-subtle': 0.62,
    'border-default': 0.235,
    'border-hover': 0.19,
    'border-active': 0.15,
    'color-subtle': 0.132,
    'color-default': 0.13,
    'color-hover': 0.095,
    'color-active': 0.07,
    'color-document': 0.013,
  },
  dark: {
    'bg-document': 0.0065,
    'bg-subtle': 0.0105,
    'bg-default': 0.017,
    'bg-hover': 0.025,
    'bg-active': 0.034,
    'border-subtle': 0.055,
    'border-default': 0.17,
    'border-hover': 0.215,
    'border-active': 0.27,
    'color-subtle': 0.3,
    'color-default': 0.36,
    'color-hover': 0.45,
    'color-active': 0.54,
    'color-document': 0.83,
  },
};

/** How much of the chroma of the brand colour a step keeps, and the most it may have: large grounds are quiet, texts and borders are not. */
export const chroma: Readonly<Record<Scheme, Readonly<Record<Step, readonly [share: number, most: number]>>>> = {
  light: {
    'bg-document': [0, 0],
    'bg-subtle': [0.14, 0.025],
    'bg-default': [0.28, 0.05],
    'bg-hover': [0.36, 0.07],
    'bg-active': [0.44, 0.09],
    'border-subtle': [0.5, 0.1],
    'border-default': [0.8, 0.2],
    'border-hover': [0.9, 0.3],
    'border-active': [1, 0.4],
    'color-subtle': [0.6, 0.1],
    'color-default': [1, 0.4],
    'color-hover': [1, 0.4],
    'color-active': [1, 0.4],
    'color-document': [0.3, 0.05],
  },
  dark: {
    'bg-document': [0.12, 0.018],
    'bg-subtle': [0.2, 0.03],
    'bg-default': [0.3, 0.045],
    'bg-hover': [0.36, 0.055],
    'bg-active': [0.42, 0.065],
    'border-subtle': [0.5, 0.08],
    'border-default': [0.7, 0.12],
    'border-hover': [0.8, 0.14],
    'border-active': [0.85, 0.15],
    'color-subtle': [0.5, 0.06],
    'color-default': [0.85, 0.2],
    'color-hover': [0.8, 0.2],
    'color-active': [0.75, 0.2],
    'color-document': [0.12, 0.02],
  },
};
