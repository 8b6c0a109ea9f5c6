/** A number to call, or an address to write to: by it somebody can be found. */
const traces = /[\w.+-]+@[\w-]+\.\w+|(?:\+31|\b0)[\d\s-]{8,}\d/g;

/** The first telephone number or e-mail address in a text. Help numbers such as 0800-0432 are too short to be one of somebody. */
export const traceIn = (text: string): string | undefined => text.match(traces)?.[0];

/** The text with “…” in the place of each of them. */
export const withoutTraces = (text: string): string => text.replace(traces, '…');
