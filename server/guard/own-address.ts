import { headers } from 'next/headers'

/** Request header in which `proxy.ts` writes the address asked for, since a page is not told its own. */
export const ADDRESS_HEADER = 'x-genu-address'

/** Path and query of the page that is being made; empty when it was reached some other way. */
export async function ownAddress(): Promise<string> {
  return (await headers()).get(ADDRESS_HEADER) ?? ''
}
