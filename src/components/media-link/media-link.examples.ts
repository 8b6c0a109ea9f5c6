import type { ComponentProps } from 'astro/types';
import type { ComponentExamples } from '../example.ts';
import type MediaLink from './media-link.astro';

export const examples: ComponentExamples<ComponentProps<typeof MediaLink>> = {
  title: 'Video of bestand',
  use: 'Voor een video op een andere site, of een bestand om te bewaren. De video speelt daar: zo kijkt hier niemand mee.',
  variants: [
    {
      title: 'Video',
      props: { kind: 'video', title: 'Zo poetst u de tanden van een peuter', href: '#', detail: 'video op video.example' },
    },
    {
      title: 'Video met stilstaand beeld',
      props: { kind: 'video', title: 'Zo werkt de inloop', href: '#', detail: 'video op video.example', poster: '/favicon.svg' },
    },
    { title: 'Bestand', props: { kind: 'download', title: 'Groeiboekje', href: '#', detail: 'PDF' } },
  ],
};
