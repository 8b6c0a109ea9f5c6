import { bytesOf, fixtureFiles, textOf, type FileMap } from '../../layers/support/content.ts';

/** A mistake of an editor: what is changed in the fixture. */
export interface Fault {
  /** What the editor did, in one sentence. */
  about: string;
  /** Instant of the run (ISO 8601); otherwise that of the fixture. */
  now?: string;
  /** Portals to load; otherwise all. */
  sites?: string[];
  /** Texts replaced; each must stand exactly once in its file. */
  change?: { in: string; from: string; to: string }[];
  /** Files written, whole. */
  write?: Record<string, string>;
  /** Files taken away. */
  remove?: string[];
}

/** The fixture without its warnings, so that what a case shows is the fault and nothing else. */
const base: NonNullable<Fault['change']> = [
  {
    in: 'content/municipalities/testerveen/sites/testerveen.yaml',
    from: 'unknown: Het nummer van de gezinswijzer wordt nog aangevraagd.',
    to: 'number: "088-0000009"',
  },
  ...['testerveen/sites/testerveen', 'voorbeelddam/sites/jong-voorbeelddam'].map((site) => ({
    in: `content/municipalities/${site}.yaml`,
    from: 'example: true',
    to: 'example: true\ncheckedOn: "2026-11-10"',
  })),
];

/** The files of the fixture with the mistake in them. */
export async function faultyFiles({ change = [], write = {}, remove = [] }: Fault): Promise<FileMap> {
  const files = new Map(await fixtureFiles());
  for (const { in: path, from, to } of [...base, ...change]) {
    const text = textOf(files.get(path) ?? new Uint8Array());
    if (text.split(from).length !== 2) throw new Error(`“${from}” should stand exactly once in ${path}.`);
    files.set(path, bytesOf(text.replace(from, () => to)));
  }
  for (const [path, text] of Object.entries(write)) files.set(path, bytesOf(text));
  for (const path of remove) if (!files.delete(path)) throw new Error(`There is no ${path} to take away.`);
  return files;
}
