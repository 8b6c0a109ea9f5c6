import { expect, test } from 'vitest';
import { namesIn, reachableSources } from '../../../src/styles/used-names.ts';

test('follows imports from the pages on, also over folders, and no further', () => {
  const sources = new Map([
    ['pages/[site]/index.astro', "import A from '../../components/a/a.astro';\nimport x from 'astro';"],
    ['components/a/a.astro', "import B from '../b/b.astro';\nimport '../../islands/i.ts';"],
    ['components/b/b.astro', "import A from '../a/a.astro'; const later = import('./late.ts')"],
    ['components/b/late.ts', ''],
    ['islands/i.ts', ''],
    ['components/unused/unused.astro', "import A from '../a/a.astro';"],
  ]);
  expect([...reachableSources(sources, ['pages/[site]/index.astro'])].sort()).toEqual([
    'components/a/a.astro',
    'components/b/b.astro',
    'components/b/late.ts',
    'islands/i.ts',
    'pages/[site]/index.astro',
  ]);
});

test('takes every word that could be a class', () => {
  expect(namesIn('<p class="nl-link nl-link--current a_b">{`x-${y}`}')).toEqual(
    new Set(['p', 'class', 'nl-link', 'nl-link--current', 'a_b', 'x-', 'y']),
  );
});
