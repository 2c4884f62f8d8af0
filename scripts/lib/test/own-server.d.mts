/** Types of own-server.mjs for the tests. */
export type OwnServer = {
  baseURL: string
  adminUrl: string
  killDatabase: () => Promise<void>
  startDatabase: () => Promise<void>
  stop: () => Promise<void>
}

export function startOwnServer(what: { clock: string }): Promise<OwnServer>
