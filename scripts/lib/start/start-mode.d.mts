/** Types of start-mode.mjs for the tests. */
export function decideMode(input: { env: Record<string, string | undefined>; isDevelopment: boolean }): {
  mode: 'demo' | 'test' | 'production'
  embedded: boolean
  isLocal: boolean
}
