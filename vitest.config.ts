import { defineConfig } from 'vitest/config';

const common = { environment: 'node', pool: 'forks', testTimeout: 60_000, hookTimeout: 60_000 } as const;

/** Browsers draw in software: their tests run one file after another, with the machine to themselves. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'parts', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] } },
      { test: { ...common, name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false } },
    ],
  },
});
