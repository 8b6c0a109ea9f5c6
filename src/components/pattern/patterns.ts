import type { Frame } from '../../view-models/frame.ts';

/** A drawing that is repeated, in a square or strip of this size in px, or one that is as wide as its surface and stands at the bottom. */
export interface PatternDrawing {
  /** Width and height: of what is repeated, or of the whole. */
  size: readonly [width: number, height: number];
  repeated: boolean;
  /** Path data of the two tints, the one that is seen less first. */
  quiet?: string;
  clear?: string;
  /** Whether the paths are lines instead of surfaces. */
  lines?: boolean;
}

/** The patterns of the themes. Own drawings. */
export const patterns: Readonly<Record<Exclude<Frame['pattern'], 'none'>, PatternDrawing>> = {
  waves: {
    size: [192, 64],
    repeated: true,
    lines: true,
    quiet: 'M0 16c32-13 64-13 96 0s64 13 96 0',
    clear: 'M0 48c32 13 64 13 96 0s64-13 96 0',
  },
  hills: {
    size: [2000, 300],
    repeated: false,
    quiet: 'M0 170C220 60 420 60 640 150S1040 30 1280 90s420 80 720-20v230H0z',
    clear: 'M0 240c260-90 480-70 760-10s560-120 820-60 300 40 420 10v120H0z',
  },
  tiles: {
    size: [480, 320],
    repeated: true,
    quiet: 'M126 6h108v148H126zM366 166h108v148H366zM6 246h108v68H6z',
    clear:
      'M0 0h480v3H0zM0 157h480v3H0zM0 238h117v3H0zM117 0h3v320h-3zM237 0h3v157h-3zM357 0h3v320h-3zM240 78h117v3H240zM177 160h3v160h-3z',
  },
  dots: {
    size: [48, 48],
    repeated: true,
    quiet: 'M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10z',
    clear: 'M36 31a5 5 0 1 1 0 10 5 5 0 0 1 0-10z',
  },
  confetti: {
    size: [320, 280],
    repeated: true,
    quiet: 'M24 30l36-12 12 36-36 12zM214 24a24 24 0 1 1 0 48 24 24 0 0 1 0-48zM96 176l54 14-40 40zM252 196h52v18h-52z',
    clear: 'M128 66l14-14 38 38-14 14zM36 132a26 26 0 0 1 52 0zM272 110l30 30-42 12zM196 226a18 18 0 1 1 0 36 18 18 0 0 1 0-36z',
  },
  dunes: {
    size: [2000, 300],
    repeated: false,
    quiet: 'M0 210c180-20 300-150 460-160 40 60 200 120 420 110 220-30 300-120 460-130 60 70 240 120 660 100v170H0z',
    clear: 'M0 270c300 0 480-110 700-110 60 60 260 90 520 70 240-30 320-90 460-90 40 40 140 70 320 80v80H0z',
  },
};
