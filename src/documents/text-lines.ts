/** The lines of a text, to turn an offset into line and column. Lines end at LF or CRLF, as in YAML and Markdown. */
export class TextLines {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** Number of lines; a line break at the very end starts one more, empty line. */
  get count(): number {
    return this.#starts.length;
  }

  /** Line and column, both from 1, of an offset in UTF-16 units; outside the text the nearest end. */
  at(offset: number): { line: number; column: number } {
    const target = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#start(middle) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: target - this.#start(low) + 1 };
  }

  /** Offset at which a line (from 1) starts; the end of the text for a line after the last. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /** A line (from 1) without its line break; empty when there is no such line. */
  line(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/\r?\n$/, '');
  }

  #start(index: number): number {
    return this.#starts[index] ?? 0;
  }
}
