import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const NOT_SOURCES = ['**/node_modules/**', '.next/**', '.genu/**']

/** `unit`: beside the code, no database. `integration`: a real PostgreSQL, given by `npm test`. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    environment: 'node',
    // Property tests and a database share two slow cores in CI.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...NOT_SOURCES, 'tests/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: NOT_SOURCES,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
