/** One header of an answer. */
export interface Header {
  name: string;
  value: string;
}

/**
 * Makes sure that a header can stand in any of the files: a name of letters and hyphens, a value of printable ASCII. What comes from a
 * person (the host of a map) has been through a URL parser, so a failure here is a fault of the program.
 * @throws {RangeError} with the name of the header
 */
export function requirePlainHeader({ name, value }: Header): void {
  if (!/^[A-Za-z][A-Za-z-]*$/.test(name) || !/^[\x20-\x7e]+$/.test(value)) throw new RangeError(`The header ${name} cannot be sent.`);
}
