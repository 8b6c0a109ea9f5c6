import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCode } from './build/link-tree.ts';
import { type CommandSpec, type OptionSpec, type ParsedCommand, parseCommand, UsageError } from './cli.ts';

/** The folder of the project, with symbolic links resolved. */
export const projectRoot = realpathSync(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** Something a command cannot go on with; the message is for a person and is printed without a stack. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/**
 * Runs a command of the project and sets the exit code: what `run` returns, 0 for `--help`, 2 for a wrong command line, 1 for a failure.
 */
export async function runCommand<const Options extends Record<string, OptionSpec>>(
  spec: CommandSpec<Options>,
  run: (parsed: ParsedCommand<Options>) => Promise<number> | number,
): Promise<void> {
  // Whoever reads the output, as `head` does, may stop reading.
  process.stdout.on('error', (error) => (isCode(error, 'EPIPE') ? process.exit() : undefined));
  try {
    const parsed = parseCommand(spec, process.argv.slice(2));
    if ('help' in parsed) console.log(parsed.help);
    else process.exitCode = await run(parsed);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\nUitleg: ${spec.command} -- --help`);
      process.exitCode = 2;
    } else {
      console.error(error instanceof CommandError ? error.message : error);
      process.exitCode = 1;
    }
  }
}

/** True if colours may be written to `stream`: a terminal, and NO_COLOR not set. */
export const wantsColor = (stream: NodeJS.WriteStream): boolean => stream.isTTY && !process.env['NO_COLOR'];
