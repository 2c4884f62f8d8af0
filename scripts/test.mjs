import { requireNode } from './lib/node-version.mjs'

requireNode()
const { runTests } = await import('./lib/test/run-tests.mjs')
await runTests(process.argv.slice(2))
