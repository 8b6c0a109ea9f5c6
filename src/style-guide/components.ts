import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentExamples } from '../components/example.ts';

/** A component of the style guide. */
export interface GuideComponent extends ComponentExamples<Record<string, unknown>> {
  /** Name of its folder. */
  id: string;
  Component: AstroComponentFactory;
}

const components = import.meta.glob<{ default: AstroComponentFactory }>('../components/*/*.astro', { eager: true });
const examples = import.meta.glob<{ examples: ComponentExamples<Record<string, unknown>> }>('../components/*/*.examples.ts', {
  eager: true,
});

/**
 * Every component with an example file beside it (`alert/alert.astro` and `alert/alert.examples.ts`), by title.
 * @throws when the component of an example file is not there
 */
export function guideComponents(): GuideComponent[] {
  return Object.entries(examples)
    .map(([path, module]) => {
      const component = components[path.replace('.examples.ts', '.astro')];
      if (component === undefined) throw new Error(`There is no component for ${path}.`);
      return { ...module.examples, id: path.split('/').at(-2) ?? '', Component: component.default };
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'nl'));
}
