import { patterns } from '../../../src/components/pattern/patterns.ts';
import type { PatternName } from '../../../src/schemas/theme.ts';
import type { Scheme } from '../../../src/theme/token-map.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';

/** The pattern of the first screen, as `src/components/pattern`. @param scheme of its page: each has its own on one page */
export function housePattern(name: PatternName, scheme: Scheme): PreviewContent {
  if (name === 'none') return undefined;
  const { size, repeated, quiet, clear, lines = false } = patterns[name];
  const [width, height] = size;
  const paths = [
    quiet !== undefined && el('path', { class: 'pattern__quiet', d: quiet }),
    clear !== undefined && el('path', { class: 'pattern__clear', d: clear }),
  ];
  const id = `preview-${name}-${scheme}`;
  return el(
    'svg',
    {
      class: `pattern pattern--${repeated ? 'repeated' : 'ground'}${lines ? ' pattern--lines' : ''}`,
      'aria-hidden': 'true',
      preserveAspectRatio: 'xMidYMax slice',
      ...(repeated ? {} : { viewBox: `0 0 ${size.join(' ')}` }),
    },
    repeated
      ? [
          el('pattern', { id, width, height, patternUnits: 'userSpaceOnUse' }, paths),
          el('rect', { width: '100%', height: '100%', fill: `url(#${id})` }),
        ]
      : paths,
  );
}
