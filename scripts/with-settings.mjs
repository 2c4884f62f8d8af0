import { requireNode } from './lib/node-version.mjs'

requireNode()
const { runWithSettings } = await import('./lib/start/run-with-settings.mjs')
await runWithSettings(process.argv.slice(2))
