import { defineConfig } from 'vitest/config'

const alias = { '@': import.meta.dirname }

/** The same files on each engine; every file gets its own copy of a migrated database. */
const flowsOn = (engine: 'sqlite' | 'postgresql') => ({
  extends: true as const,
  test: {
    name: `flows-${engine}`,
    include: ['tests/flows/**/*.test.ts'],
    globalSetup: `tests/support/template-${engine}.ts`,
    setupFiles: 'tests/support/fresh-database.ts',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})

export default defineConfig({
  resolve: { alias },
  test: {
    // Vite leaves its own BASE_URL in the environment, which is ours too.
    env: { BASE_URL: '', LOG_LEVEL: 'error' },
    reporters: ['default', './tests/support/flows-reporter.ts'],
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'rules', include: ['tests/rules/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'house', include: ['tests/house/**/*.test.ts'] } },
      flowsOn('sqlite'),
      flowsOn('postgresql'),
    ],
  },
})
