import { defineConfig } from 'vitest/config';

/** Checks on real captions, which lie outside the repository: `CUTLINE_CHAI` names the folder. Run by `.ci/run`. */
export default defineConfig({
  test: { include: ['test/corpus/**/*.test.ts'], testTimeout: 600_000 },
});
