/** The lines of every top-level field of a YAML text or of front matter, by its name, without the blank lines and comments behind it. */
export function fieldLines(yaml: string): Map<string, string> {
  const [whole = ''] = yaml.replace(/^---\n/, '').split(/^---$/m);
  const pieces = whole.split(/^(?=[\w-]+:)/m).filter((piece) => /^[\w-]+:/.test(piece));
  return new Map(pieces.map((piece) => [/^[\w-]+/.exec(piece)?.[0] ?? '', piece.replace(/(?:\n(?:#[^\n]*|[ \t\r]*))*$/, '')]));
}
