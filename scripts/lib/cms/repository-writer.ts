import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandError, projectRoot } from '../command.ts';

/** A running server that writes to a repository. */
export interface RepositoryWriter {
  port: number;
  close: () => Promise<void>;
}

/**
 * Starts the server of Decap that writes to a git repository, on this machine only.
 *
 * @param repository folder of the repository
 * @param port a free port
 * @throws {CommandError} when it does not start
 */
export async function startWriter(repository: string, port: number): Promise<RepositoryWriter> {
  const program = join(projectRoot, 'cms', 'node_modules', 'decap-server', 'dist', 'index.js');
  const hooks = pathToFileURL(join(import.meta.dirname, 'writer-hooks.ts')).href;
  const child = spawn(process.execPath, ['--import', hooks, program], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      MODE: 'git',
      GIT_REPO_DIRECTORY: repository,
      PORT: String(port),
      BIND_HOST: '127.0.0.1',
      // No page of a browser may write here: only the server of the admin does.
      ORIGIN: 'http://localhost.invalid',
    },
  });
  let said = '';
  await new Promise<void>((done, fail) => {
    const give = () => {
      fail(new CommandError(`De server die in de repository schrijft, start niet.\n${said.trim()}`));
    };
    const timer = setTimeout(give, 20_000);
    child.once('exit', give);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        said = `${said}${data.toString()}`.slice(-4000);
        if (!/listening on/i.test(said)) return;
        clearTimeout(timer);
        child.off('exit', give);
        done();
      });
  }).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  return {
    port,
    close: () =>
      new Promise((done) => {
        if (child.exitCode !== null) {
          done();
          return;
        }
        child.once('exit', () => {
          done();
        });
        child.kill();
      }),
  };
}
