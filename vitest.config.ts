import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

const databaseTests = [
  'src/**/*.{api,access}.test.ts',
  'tests/**/*.{api,access}.test.ts',
  'bench/**/*.api.test.ts',
]

/** Every core: vitest itself would leave one idle, which is half of a small machine. */
const maxWorkers = availableParallelism()

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers,
          include: [
            'src/**/*.test.ts',
            'tests/house/**/*.test.ts',
            'tools/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, ...databaseTests],
          setupFiles: ['tests/setup/console.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'api',
          maxWorkers,
          include: databaseTests,
          globalSetup: ['tests/setup/postgres.ts'],
          setupFiles: ['tests/setup/console.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'component',
          maxWorkers,
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/setup/console.ts', 'tests/setup/component.ts'],
          testTimeout: 15_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/e2e/support/running-houses.ts'],
          setupFiles: ['tests/setup/console.ts'],
          maxWorkers: 2, // as many houses are started
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
