import type { Danger } from '../language/dangers.data.ts';

/**
 * The national numbers for each kind of danger, by the id of their organisation: the one to call first in front. Immediate danger is always
 * for 112, which the texts of all of them name.
 */
const firstFor: Readonly<Record<Danger, readonly string[]>> = {
  suicide: ['zelfmoordpreventie-113', 'kindertelefoon', 'alarmnummer-112'],
  violence: ['veilig-thuis', 'alarmnummer-112', 'kindertelefoon'],
  'sexual-violence': ['veilig-thuis', 'alarmnummer-112', 'kindertelefoon', 'politie'],
  'running-away': ['kindertelefoon', 'veilig-thuis', 'alarmnummer-112'],
  acute: ['alarmnummer-112', 'veilig-thuis', 'politie'],
};

/**
 * The help numbers of a portal in the order in which somebody in danger needs them. All of them are there: what is not for this danger comes
 * after what is, in the order of the portal. Nothing when there is no danger.
 *
 * @param numbers the organisations whose number the portal shows to people in trouble, in its own order
 */
export function crisisFirst<T extends { id: string }>(dangers: readonly Danger[], numbers: readonly T[]): T[] {
  if (dangers.length === 0) return [];
  const wanted = dangers.flatMap((danger) => firstFor[danger]);
  const place = ({ id }: T) => {
    const at = wanted.indexOf(id);
    return at < 0 ? wanted.length : at;
  };
  return numbers
    .map((number, index) => ({ number, index }))
    .sort((a, b) => place(a.number) - place(b.number) || a.index - b.index)
    .map(({ number }) => number);
}
