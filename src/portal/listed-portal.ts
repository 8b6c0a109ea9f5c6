/** A portal on the overview. */
export interface ListedPortal {
  id: string;
  name: string;
  tagline: string;
  municipality: string;
}
