import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // Vitest leaves one processor unused; on a machine with two that is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      // A time-out is for what never ends: on a machine that does other work as well, the slowest take longer than the five seconds of Vitest.
      { extends: true, test: { name: 'unit', css: true, include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      // Whole builds, in processes of their own.
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
