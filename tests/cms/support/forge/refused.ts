/** A request that the forge refuses. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A request of which the stand-in does not know what a forge would answer. */
export class Unknown extends Error {}
