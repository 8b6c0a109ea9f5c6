import { interfaceNl, type InterfaceTexts } from '../messages/interface.nl.ts';
import type { Portal } from '../portal/portal.ts';

/** Texts of a portal's interface. */
export const textsOf = (portal: Portal): InterfaceTexts => interfaceNl(portal.site.tone);
