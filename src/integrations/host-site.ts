/**
 * The id of the site that a Host header asks for: `overbetuwe.localhost:4321` gives `overbetuwe`. Anything else (plain `localhost`, an IP
 * address, a name outside `.localhost`) gives `undefined`: the overview of all portals.
 */
export function siteOfHost(host: string | undefined): string | undefined {
  return /^([a-z0-9-]+)\.localhost\.?(?::\d+)?$/i.exec(host ?? '')?.[1]?.toLowerCase();
}

/** The address of the home page of a site, on the port of a Host header: `localhost:8080` gives `http://overbetuwe.localhost:8080/`. */
export function siteAddress(site: string, host: string | undefined): string {
  return `http://${site}.localhost${/:\d+$/.exec(host ?? '')?.[0] ?? ''}/`;
}
