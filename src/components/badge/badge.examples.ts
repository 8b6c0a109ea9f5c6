import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type Badge from './badge.astro';

export const examples: ComponentExamples<ComponentProps<typeof Badge>> = {
  title: 'Label',
  use: 'Voor een kenmerk of een stand in een of twee woorden. De woorden zeggen alles: de kleur helpt alleen mee.',
  variants: [
    { title: 'Kenmerk', props: { label: 'Gratis' } },
    { title: 'Goed nieuws', props: { label: 'Nu open', kind: 'positive' } },
    { title: 'Let op', props: { label: 'Sluit zo', kind: 'warning' } },
    { title: 'Niet meer', props: { label: 'Vol', kind: 'negative' } },
    { title: 'Ter informatie', props: { label: 'Online', kind: 'info' } },
    { title: 'Lang', props: { label: 'Alleen voor wie in de gemeente woont of er naar school gaat', kind: 'info' } },
  ],
};
