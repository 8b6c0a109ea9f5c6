import { createWording } from '../hours-wording/wording.ts';
import type { Portal } from '../portal/portal.ts';
import { textsOf } from './texts.ts';

/** On which day the pages of a portal were made, in words: “Bijgewerkt op 21 november 2026”. */
export const madeOn = (portal: Portal): string => textsOf(portal).madeOn(createWording().date(portal.today));
