import type { BrowserContext, Page } from '@playwright/test';

/** The hosts of the pictures of maps: that of the real portals, and that of a fictional one. */
export const tileHosts: ReadonlySet<string> = new Set(['service.pdok.nl', 'kaart.voorbeelddam.example']);

/** What the host of the pictures does: it sends them, refuses them, answers with an error, or does not answer. */
export type TileServer = 'answers' | 'fails' | 'refuses' | 'stalls';

/** Whether an address is that of a picture of a map. */
export const isTile = (address: string | URL): boolean => tileHosts.has(new URL(address).host);

/** Stands in for the hosts of the pictures of maps: no test asks the network for them. A later call goes before an earlier one. */
export async function serveTiles(target: BrowserContext | Page, server: TileServer = 'answers'): Promise<void> {
  await target.route(isTile, (route) => {
    switch (server) {
      case 'answers':
        return route.fulfill({ contentType: 'image/png', body: tile });
      case 'refuses':
        return route.fulfill({ status: 500, body: '' });
      case 'fails':
        return route.abort();
      case 'stalls':
        return;
    }
  });
}

/** A picture of one pixel, pale green. */
const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWN48v4+AAVtArM/sZ0FAAAAAElFTkSuQmCC',
  'base64',
);
