import { requireNode } from './lib/node-version.mjs'

requireNode()
const { buildForProduction } = await import('./lib/start/build-command.mjs')
await buildForProduction()
