const MAPPED = /^::ffff:(?=\d+\.)/i
const GROUPS = 8
const NETWORK_GROUPS = 4

/**
 * The address that limits count by: the one the reverse proxy in front saw, or the socket's.
 * IPv6 addresses are taken by their /64, which one customer holds whole.
 */
export function clientAddress(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown'
  const address = last.replace(MAPPED, '')
  return address.includes(':') ? networkOf(address) : address
}

/** "2001:db8::1" → "2001:db8:0:0": written out first, since "::" may stand anywhere. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail ? tail.split(':') : []
  const left = Math.max(0, GROUPS - first.length - last.length)
  const groups = tail === undefined ? first : [...first, ...Array<string>(left).fill('0'), ...last]
  return groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
