/** What is other in a text: lines taken away (`- `) and put in their place (`+ `), between the first and the last line that differ. */
export function lineChanges(before: string, after: string): string[] {
  const [old, now] = [before, after].map((text) => text.split(/(?<=\n)/)) as [string[], string[]];
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  const lines = (sign: string, list: string[]) => list.slice(first, list.length - last).map((line) => `${sign} ${line.replace(/\n$/, '')}`);
  return [...lines('-', old), ...lines('+', now)];
}
