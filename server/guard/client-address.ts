/**
 * The address that limits count by: the one the reverse proxy in front saw, or the socket's.
 * IPv6 addresses are taken by their /64, which one customer holds whole.
 */
export function clientAddress(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown'
  if (!last.includes(':') || last.startsWith('::ffff:')) return last
  return last.split(':').slice(0, 4).join(':')
}
