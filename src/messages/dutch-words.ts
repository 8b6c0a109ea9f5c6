// The marks of Unicode around words with a direction of their own (FSI and PDI). The content of editors cannot hold them: texts with
// characters that cannot be seen are refused.
const start = '\u2068';
const end = '\u2069';

/** Marks words inside a text in another language as Dutch: a name, or what nobody translated. They keep their own direction. */
export const inDutch = (text: string): string => `${start}${text}${end}`;

/** A part of a text in another language, Dutch or not. */
export interface Segment {
  text: string;
  dutch: boolean;
}

/** Takes a text apart at the words that {@link inDutch} marked. */
export const segmentsOf = (text: string): Segment[] =>
  text
    .split(new RegExp(`(${start}[^${end}]*${end})`))
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(start) ? { text: part.slice(1, -1), dutch: true } : { text: part, dutch: false }));

/** The text without those marks, where they cannot be shown: a title, a description. */
export const withoutMarks = (text: string): string =>
  segmentsOf(text)
    .map((segment) => segment.text)
    .join('');
