/** Types of database-address.mjs for the tests. */
export function hostAndPort(url: string): string
export function isLoopbackUrl(url: string): boolean
