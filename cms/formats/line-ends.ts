/** The text of a file without its byte-order mark and, when every line ends with CRLF, with LF. */
export interface LineText {
  text: string;
  /** Gives a text the line ends and the byte-order mark of the file. */
  restore: (text: string) => string;
}

/** Takes the byte-order mark and the line ends off. In a file in which both kinds of line ends stand, they stay. */
export function withoutLineEnds(content: string): LineText {
  const mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = content.slice(mark.length);
  const isCrlf = text.includes('\r\n') && !/(?<!\r)\n/.test(text);
  return isCrlf
    ? { text: text.replaceAll('\r\n', '\n'), restore: (written) => mark + written.replaceAll('\n', '\r\n') }
    : { text, restore: (written) => mark + written };
}
