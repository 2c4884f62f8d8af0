/** Types of embedded-database.mjs for the tests. */
export type EmbeddedDatabase = {
  child: { pid: number; ended: Promise<string>; stop: (graceMs?: number) => Promise<void> }
  dataFolder: string
  urls: (database: string) => { admin: string; owner: string; app: string }
  ensureDatabase: (database: string) => Promise<void>
}

export function startEmbeddedDatabase(what: {
  folder: string
  passwords: { admin: string; owner: string; app: string }
  logFile: string
  durable: boolean
}): Promise<EmbeddedDatabase>
