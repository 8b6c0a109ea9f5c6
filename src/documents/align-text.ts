/**
 * Finds a text back letter by letter in the source it was read from. Between the two, white space may differ (folded lines, indents), and the
 * source may have backslashes, character references and doubled quotes.
 *
 * @returns for every place in `value`, its end included, the place in `source`; `undefined` when the two cannot be laid side by side
 */
export function alignText(value: string, source: string): readonly number[] | undefined {
  const places: number[] = [];
  let at = 0;
  let index = 0;
  while (index < value.length) {
    const sign = value[index] ?? '';
    if (/\s/.test(sign)) {
      const gap = /^\s+/.exec(value.slice(index))?.[0].length ?? 1;
      for (let step = 0; step < gap; step += 1) places.push(at);
      at += /^\s*/.exec(source.slice(at, at + 2000))?.[0].length ?? 0;
      index += gap;
      continue;
    }
    // A backslash, white space that the value has lost, or the second of two quotes.
    while (at < source.length && source[at] !== sign && /[\\\s']/.test(source[at] ?? '')) at += 1;
    const reference = source[at] === '&' ? /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(source.slice(at, at + 40))?.[0] : undefined;
    if (reference !== undefined && !(sign === '&' && value.startsWith(reference, index))) {
      const decoded = sign.codePointAt(0) !== undefined && (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      for (let step = 0; step < decoded; step += 1) places.push(at);
      at += reference.length;
      index += decoded;
      continue;
    }
    if (source[at] !== sign) return undefined;
    places.push(at);
    at += 1;
    index += 1;
  }
  return [...places, at];
}
