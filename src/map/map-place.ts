/** A place as a map shows it, with what one finds there. */
export interface MapPlace {
  id: string;
  name: string;
  /** Its page. */
  href: string;
  /** Degrees (WGS 84). */
  lat: number;
  lon: number;
  /** The point stands for a village or a neighbourhood; the address itself is not known. */
  approximate: boolean;
  services: { name: string; href: string }[];
}
