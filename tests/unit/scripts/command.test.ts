import { expect, test } from 'vitest';
import { finish, projectFile, startNode } from './support/run-node.ts';

const run = (body: string, args: string[]) =>
  finish(
    startNode(
      `import { CommandError, runCommand } from '${projectFile('scripts/lib/command.ts')}';
       console.error = console.log;
       await runCommand({ command: 'npm run x', summary: 'Doet iets.', options: {} }, () => { ${body} });`,
      args,
    ),
  );

test('the exit code is what the command returns', async () => {
  expect(await run('return 3', [])).toEqual({ code: 3, output: '' });
});

test('--help prints the help and runs nothing', async () => {
  const { code, output } = await run('return 3', ['--help']);
  expect(code).toBe(0);
  expect(output).toContain('Doet iets.');
});

test('a wrong command line gives one sentence and exit code 2', async () => {
  expect(await run('return 0', ['--nope'])).toEqual({ code: 2, output: 'De optie --nope bestaat niet.\nUitleg: npm run x -- --help\n' });
});

test('an expected failure prints its sentence without a stack, exit code 1', async () => {
  expect(await run("throw new CommandError('Het lukt niet.')", [])).toEqual({ code: 1, output: 'Het lukt niet.\n' });
});

test('an unexpected failure keeps its stack', async () => {
  const { code, output } = await run("throw new Error('boem')", []);
  expect(code).toBe(1);
  expect(output).toMatch(/Error: boem\n\s+at /);
});
