/**
 * Mends the server of Decap that writes to a local repository. It puts a proposal upon what is published by now and then writes the whole old file
 * over that, so that what a colleague published is undone without a word: a proposal stays where it was begun, as at a forge, and what is in it is
 * seen from there. A proposal that conflicts leaves the repository half merged, and every page fails from then on: such a merge is taken back. It
 * does one thing at a time, and refuses what waited three seconds, which on a busy computer is what an editor saves: that waits a minute.
 *
 * @param code of `decap-server`
 * @throws when the code is not as it was in the version that this was made for
 */
export function patchWriter(code: string): string {
  const rebase = /await \w+\.rebase\(\[\w+,"--no-verify"\]\)/;
  const merge = /await (\w+)\.mergeFromTo\(\w+,\w+\)/;
  const difference = /await (\w+)\.diff\(\[(\w+),(\w+)\]\)/;
  const patience = /(withTimeout\)\(new \w+\.Mutex,)3e3,/;
  if (![rebase, merge, difference, patience].every((part) => part.test(code)))
    throw new Error('decap-server works in another way: look at patch-writer.ts again.');
  return code
    .replace(rebase, '0')
    .replace(patience, (_, before: string) => `${before}60e3,`)
    .replace(difference, 'await $1.diff([`${$2}...${$3}`])')
    .replace(merge, (call, git: string) => `${call}.catch(async error=>{await ${git}.raw(["merge","--abort"]);throw error})`);
}
