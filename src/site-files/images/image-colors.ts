import type { Portal } from '../../portal/portal.ts';
import { tokenValue } from '../../theme/token-map.ts';
import { lookOf } from '../../view-models/look.ts';
import type { ImageColors } from './mark.ts';

/** The colours of a portal's icons and preview pictures. */
export function imageColors(portal: Portal): ImageColors {
  const { light } = lookOf(portal).tokens;
  const color = (name: string) => tokenValue(light, name) ?? '#000000';
  return { accent: color('basis-color-accent-1-inverse-bg-default'), highlight: color('basis-color-highlight-inverse-bg-default') };
}
