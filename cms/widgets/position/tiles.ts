/** The pictures under the map. */
export interface Tiles {
  /** With `{z}`, `{x}` and `{y}` for the tile. */
  url: string;
  /** Who made them. */
  attribution: string;
  /** The deepest level that the maker has. */
  maxZoom: number;
}
