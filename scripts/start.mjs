import { requireNode } from './lib/node-version.mjs'

requireNode()
const { start } = await import('./lib/start/start.mjs')
await start({ isDevelopment: process.argv.includes('--dev') })
