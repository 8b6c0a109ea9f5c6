/** Names of files that are taken, beside those that Decap knows. */
let takenNames: () => Promise<ReadonlySet<string>> = () => Promise.resolve(new Set());

/** Tells where {@link uploadName} looks for names that are taken. @param source asks for them as they are now */
export function lookForNamesIn(source: typeof takenNames): void {
  takenNames = source;
}

/** A name that is free, made of one that may not be: `foto.png`, `foto-2.png`. @param isTaken whether a file has a name already */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let count = 2; isTaken(free); count += 1) free = `${stem}-${String(count)}${end}`;
  return free;
}

/**
 * The name with which a file is uploaded: never that of another file, which would be replaced wherever it is shown. Decap calls it, for the bundle
 * puts it there.
 *
 * @param keptName what a name becomes when the file is kept as another kind
 * @param listed names of the files that Decap knows
 */
export async function uploadName(name: string, keptName: (name: string) => string, listed: readonly string[]): Promise<string> {
  // Without a connection the file is looked at again when it is saved.
  const published = await takenNames().catch(() => new Set<string>());
  const taken = new Set([...listed, ...published].map((one) => one.toLowerCase()));
  return freeName(name, (one) => taken.has(keptName(one).toLowerCase()));
}
