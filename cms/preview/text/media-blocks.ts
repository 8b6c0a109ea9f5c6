import type { IconName } from '../../../src/components/icon/icon-paths.ts';
import type { PreviewContext } from '../preview-context.ts';
import { icon } from '../parts/elements.ts';
import { el, type PreviewContent } from '../tree/preview-tree.ts';

/** The block “Video”: a link, of which nothing is loaded but the still picture of the portal itself. */
export function videoBlock(
  { texts, pictureAddress }: PreviewContext,
  title: string,
  url: string,
  poster: string | undefined,
): PreviewContent {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  const still = poster === undefined ? undefined : pictureAddress(poster);
  return mediaLink('play', title, texts.text.videoOn(host), still);
}

/** The block “Download”. */
export const downloadBlock = (title: string, file: string): PreviewContent =>
  mediaLink('download', title, file.split('.').at(-1)?.toUpperCase() ?? '');

/** As `src/components/media-link`. */
const mediaLink = (name: IconName, title: string, detail: string, poster?: string): PreviewContent =>
  el(
    'div',
    { class: 'media-link' },
    poster !== undefined && el('img', { class: 'media-link__poster', src: poster, alt: '' }),
    el('span', { class: 'media-link__icon' }, icon(name)),
    el(
      'p',
      { class: 'media-link__text' },
      el('a', { class: 'media-link__link' }, title),
      ' ',
      el('span', { class: 'media-link__detail' }, `(${detail})`),
    ),
  );
