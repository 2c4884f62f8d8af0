import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const NOT_SOURCES = ['**/node_modules/**', '.next/**', '.genu/**']

/** `unit`: beside the code, no database. `integration`: a real PostgreSQL, given by `npm test`. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    environment: 'node',
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
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
