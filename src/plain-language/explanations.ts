/** What a text itself explains; see {@link explanationsIn}. */
export interface Explanations {
  /** Whether the text says what a word means. @param forms the forms of the word, in small letters */
  saysWhatIs(forms: readonly string[]): boolean;
  /** Whether the text writes an abbreviation in capitals out. */
  writesOut(short: string): boolean;
}

/** Letters before and after a word in which its explanation is looked for. */
const near = { before: 60, after: 220 };

/** “Dit heet een …”, “Professionals noemen dit …”, “Dat zijn de …”. */
const announced =
  /(?<!\p{L})(?:heet|heten|noem|noemt|noemen|staat voor|betekent|dat zijn|dit zijn)(?: (?:we|wij|ze|je|u|men|dit|dat|zo|ook|wel))*(?: een| de| het)?:? [“‘"]?$/u;
/** “… is een”, “… (een besluit)”, “…: een besluit”. */
const defined = /^[”’"]?(?: ?\(\p{L}| is een | is het | is iemand | is als | zijn | betekent |: )/u;
/** “U krijgt een ... . Dat is een besluit.” */
const toldNext =
  /^[^.?!]*[.?!] (?:dat|dit|die|hij|zij) (?:(?:is|zijn) (?:als|altijd|een|de|het|iemand|meestal|mensen|vaak|wat|wie) |betekent )/u;
/** “ZAT (Zorg Advies Team)”. */
const writtenAfter = /^\d*(?:-\p{L}+)? ?\(\p{L}[^()]{4,}/u;
/** “Zorg Advies Team (ZAT)”. */
const writtenBefore = /\p{L}{3,}[^()]*\($/u;
const closed = /^\d*[^()]{0,3}\)/u;
const saidAfter = /^\d*[”’"]? (?:betekent|staat voor|is de afkorting|is kort voor|is een|is het|is de|zijn)(?!\p{L})/u;
const saidBefore = /(?<!\p{L})(?:afkorting(?: van)?|kort:?|heet(?: ook)?(?: wel)?|noemen (?:we|wij)(?: dit| dat)?)[^.]{0,30}$/u;

/** Looks for explanations in all the texts of a page. Each word is looked for once. */
export function explanationsIn(texts: readonly string[]): Explanations {
  const small = texts.map((text) => text.toLowerCase());
  let words: readonly (readonly string[])[] | undefined;
  const told = new Map<string, boolean>();
  const once = (key: string, find: () => boolean): boolean => {
    const known = told.get(key) ?? find();
    told.set(key, known);
    return known;
  };
  const wordsOfTexts = () => (words ??= texts.map((text) => [...text.matchAll(/\p{L}+/gu)].map(([word]) => word)));
  return {
    saysWhatIs: (forms) =>
      once(forms.join(), () =>
        forms.some((form) =>
          small.some((text) =>
            [...placesOf(form, text)].some(({ before, after }) => {
              const inBrackets = /\((?:een |de |het )?$/.test(before) && after.startsWith(')');
              return inBrackets || announced.test(before) || defined.test(after) || toldNext.test(after);
            }),
          ),
        ),
      ),
    writesOut: (short) =>
      once(short, () => {
        const letters = short.replace(/\d+$/, '');
        const inText = texts.some((text) =>
          [...placesOf(letters, text)].some(
            ({ before, after }) =>
              writtenAfter.test(after) ||
              (writtenBefore.test(before) && closed.test(after)) ||
              saidAfter.test(after) ||
              saidBefore.test(before),
          ),
        );
        return inText || wordsOfTexts().some((list) => hasInitials(letters, list));
      }),
  };
}

/** What stands before and after each place where a word stands by itself. */
function* placesOf(word: string, text: string): Generator<{ before: string; after: string }> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const before = text.slice(Math.max(0, at - near.before), at);
    const after = text.slice(at + word.length, at + word.length + near.after);
    if (!/\p{L}$/u.test(before.slice(-2)) && !/^\p{L}/u.test(after.slice(0, 2))) yield { before, after };
  }
}

/** Whether words that follow each other begin with the letters of an abbreviation: “Zorg Advies Team” for ZAT. Small words may be passed over. */
function hasInitials(short: string, words: readonly string[]): boolean {
  const wanted = [...short.toLowerCase()];
  if (wanted.length < 3) return false;
  return words.some((_, start) => {
    let found = 0;
    for (let at = start; at < words.length && at < start + wanted.length + 3; at += 1) {
      const word = words[at] ?? '';
      if (word.length > 2 && word.toUpperCase() !== word && word.toLowerCase().startsWith(wanted[found] ?? '')) found += 1;
      else if (found === 0 || !/^(?:voor|van|en|de|het|in|op|aan|tot|met)$/i.test(word)) return false;
      if (found === wanted.length) return true;
    }
    return false;
  });
}
