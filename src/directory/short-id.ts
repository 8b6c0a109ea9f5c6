/** What is named and has an id. */
interface Identified {
  id: string;
  name: string;
}

/** The id that follows from a name: the same as `slugify` of the schemas, which a page cannot load without their library. */
const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 80)
    .replace(/-+$/, '');

/** An id without what follows from the name: `''` for `taalles` of Taalles, `-2` for `taalles-2`. No id starts with a hyphen. */
export function shortId({ id, name }: Identified): string {
  const usual = idOf(name);
  if (id === usual) return '';
  return usual !== '' && id.startsWith(`${usual}-`) ? id.slice(usual.length) : id;
}

/** The id of a {@link shortId}. */
export const fullId = (short: string, name: string): string => (short === '' || short.startsWith('-') ? `${idOf(name)}${short}` : short);
