/** A value of Decap, which keeps its data in Immutable.js, as plain lists and objects. */
export function plainValue(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'toJS' in value && typeof value.toJS === 'function'
    ? (value as { toJS: () => unknown }).toJS()
    : value;
}
