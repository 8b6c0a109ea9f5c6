/** A function that keeps its last answers, and gives the same object for the same text. */
export function remember<T>(work: (text: string) => T, most = 64): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.has(text) ? (known.get(text) as T) : work(text);
    // What was asked for last stands at the end.
    known.delete(text);
    known.set(text, answer);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
