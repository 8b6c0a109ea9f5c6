import type { InterfaceTexts } from '../messages/interface.nl.ts';
import { themeCss } from '../theme/tokens.ts';
import type { Portal } from './portal.ts';

/** The page that lists all portals of a build; it is served on one's own computer and published nowhere. */
export interface OverviewPage {
  title: string;
  intro: string;
  portals: { id: string; name: string; tagline: string; municipality: string }[];
  themeCss: string;
}

/** Makes the overview of all portals. */
export function overviewPage(portals: ReadonlyMap<string, Portal>, { overview }: InterfaceTexts): OverviewPage {
  return {
    title: overview.title,
    intro: overview.intro,
    portals: [...portals.values()].map(({ id, site, municipality }) => ({
      id,
      name: site.name,
      tagline: site.tagline,
      municipality: municipality.name,
    })),
    themeCss: themeCss({ accent: '#1d4e79', highlight: '#ffd27a' }),
  };
}
