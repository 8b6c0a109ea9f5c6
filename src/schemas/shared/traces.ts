/** A number to call, or an address to write to: by it somebody can be found. */
const traces = /[\w.+-]+@[\w-]+\.\w+|(?:\+31|\b0)[\d\s-]{8,}\d/g;

/** Whether a text holds a telephone number or an e-mail address. Help numbers such as 0800-0432 are too short to be one of somebody. */
export const hasTraces = (text: string): boolean => text.search(traces) !== -1;

/** The text with “…” in the place of each of them. */
export const withoutTraces = (text: string): string => text.replace(traces, '…');
