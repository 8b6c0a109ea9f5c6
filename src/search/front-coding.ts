// Sorted words have their first letters in common with the word before. Each is written as how many letters that are, a digit of base 36, with the
// rest of it: `slaap slapen slapeloos` is `0slaap 3pen 5loos`.

const most = 35;

/** Words without spaces as one text. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let same = 0;
      while (same < most && same < word.length && word[same] === before[same]) same++;
      before = word;
      return same.toString(36) + word.slice(same);
    })
    .join(' ');
}

/** Reads {@link packWords}. Throws when it is broken. */
export function unpackWords(text: unknown): string[] {
  if (typeof text !== 'string') throw new TypeError('The words of an index are no text.');
  let before = '';
  return (text === '' ? [] : text.split(' ')).map((written) => {
    const same = parseInt(written[0] ?? '', 36);
    if (!(same <= before.length)) throw new TypeError('A word of an index has letters in common with none.');
    before = before.slice(0, same) + written.slice(1);
    return before;
  });
}
