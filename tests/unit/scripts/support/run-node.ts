import { type ChildProcess, spawn } from 'node:child_process';

/** Starts Node on a piece of module code; the code can import the files of the project by their address. */
export function startNode(code: string, args: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '-e', code, '--', 'script', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Waits until a process has ended. @returns its exit code and what it printed */
export function finish(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}

/** The address of a file of the project, for an import in {@link startNode}. */
export const projectFile = (path: string): string => new URL(`../../../../${path}`, import.meta.url).href;
