import type { InterfaceTexts } from '../messages/interface.nl.ts';
import type { ListedPortal } from '../portal/listed-portal.ts';
import type { PortalLook } from '../styles/portal-css.ts';
import { deriveTokens } from '../theme/derive-tokens.ts';

/** The page that lists all portals of a build; it is served on one's own computer and published nowhere. */
export interface OverviewPage {
  title: string;
  intro: string;
  portals: (ListedPortal & { href: string })[];
  /** A look of its own: it belongs to no portal. */
  look: PortalLook;
}

const brand = { accent: '#1d4e79', action: '#1d4e79', highlight: '#ffd27a' };
const look: PortalLook = { tokens: deriveTokens({ font: { text: 'system' }, radius: 'medium', density: 'normal' }, brand) };

/** Makes the overview of all portals. Whoever serves it leads `/<site>/` to the portal: the host and port are not known here. */
export function overviewPage(portals: readonly ListedPortal[], { overview }: InterfaceTexts): OverviewPage {
  return {
    title: overview.title,
    intro: overview.intro,
    portals: portals.map((portal) => ({ ...portal, href: `/${portal.id}/` })),
    look,
  };
}
