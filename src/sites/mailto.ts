/**
 * A link that opens the visitor's own mail program with a message (RFC 6068): lines end with CRLF, and a space is `%20`, because a mail program
 * shows a plus sign as it is.
 *
 * @param to empty when it is up to the visitor
 */
export const mailto = (to: string, subject: string, lines: readonly string[]): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
