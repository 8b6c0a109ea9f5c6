import { expect, test } from 'vitest';
import { bindingsFor } from '../../../scripts/lib/bindings.mjs';

const rolldown = [
  '@rolldown/binding-darwin-arm64',
  '@rolldown/binding-darwin-x64',
  '@rolldown/binding-linux-arm-gnueabihf',
  '@rolldown/binding-linux-x64-gnu',
  '@rolldown/binding-linux-x64-musl',
  '@rolldown/binding-wasm32-wasi',
  '@rolldown/binding-win32-x64-msvc',
];
const esbuild = ['@esbuild/darwin-arm64', '@esbuild/linux-x64', '@esbuild/linux-ia32', '@esbuild/win32-x64', '@esbuild/netbsd-x64'];
const sharp = ['@img/sharp-linux-x64', '@img/sharp-linuxmusl-x64', '@img/sharp-darwin-arm64', '@img/sharp-win32-x64'];

const mac = { platform: 'darwin', arch: 'arm64', libc: '' } as const;
const windows = { platform: 'win32', arch: 'x64', libc: '' } as const;
const debian = { platform: 'linux', arch: 'x64', libc: 'gnu' } as const;
const alpine = { platform: 'linux', arch: 'x64', libc: 'musl' } as const;

test.each([
  [mac, ['@rolldown/binding-darwin-arm64', '@esbuild/darwin-arm64', '@img/sharp-darwin-arm64']],
  [windows, ['@rolldown/binding-win32-x64-msvc', '@esbuild/win32-x64', '@img/sharp-win32-x64']],
  [debian, ['@rolldown/binding-linux-x64-gnu', '@esbuild/linux-x64', '@img/sharp-linux-x64']],
  [alpine, ['@rolldown/binding-linux-x64-musl', '@esbuild/linux-x64', '@img/sharp-linuxmusl-x64']],
])('%o needs its own machine code', (machine, expected) => {
  expect([rolldown, esbuild, sharp].flatMap((names) => bindingsFor(names, machine))).toEqual(expected);
});

test('names that only look like it do not count', () => {
  expect(bindingsFor(['fsevents', 'linux-x64-tool', 'notlinux-x64', 'a-linux-x64-gnux32'], debian)).toEqual([]);
});
