import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Icon from './icon.astro';
import { iconPaths, type IconName } from './icon-paths.ts';

export const examples: ComponentExamples<ComponentProps<typeof Icon>> = {
  title: 'Icoon',
  use: 'Naast een tekst die hetzelfde zegt, nooit in plaats van tekst.',
  variants: (Object.keys(iconPaths) as IconName[]).map((name) => ({ title: name, props: { name } })),
};
