import { type OptionSpec, UsageError } from './cli.ts';

/** The port on which portals are shown if nothing else is asked. */
export const defaultPort = 4321;

/** The option `--port`. */
export const portOption = {
  port: { type: 'string', value: 'GETAL', help: `De poort. Anders: ${defaultPort}.` },
} as const satisfies Record<string, OptionSpec>;

/**
 * Reads a port number; 0 means any free port.
 * @throws {UsageError} if it is not a whole number up to 65535.
 */
export function readPort(value: string | undefined): number {
  if (value === undefined) return defaultPort;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new UsageError(`--port is een getal van 0 tot en met 65535, niet "${value}".`);
  return port;
}

/** The addresses of the overview and of portals, one a line, for a terminal. */
export function addressLines(ids: readonly string[], port: number): string[] {
  return [`http://localhost:${port}/`, ...ids.slice(0, 40).map((id) => `http://${id}.localhost:${port}/`)].map((line) => `  ${line}`);
}
