import { ownOrigin } from './target'

const { host, hostname, protocol } = new URL(ownOrigin)

export type Origin = { from: string; headers: Record<string, string>; verdict: 'own' | 'absent' | 'foreign' }

/** What a request may say about the page that it comes from, and what we make of it. */
export const ORIGINS: readonly Origin[] = [
  { from: 'nowhere', headers: {}, verdict: 'absent' },
  { from: 'nowhere, marked cross-site', headers: { 'sec-fetch-site': 'cross-site' }, verdict: 'absent' },
  { from: 'null', headers: { origin: 'null' }, verdict: 'foreign' },
  { from: 'another site', headers: { origin: 'https://evil.test' }, verdict: 'foreign' },
  ...[
    'http://',
    'evil',
    host,
    `${ownOrigin}.evil.test`,
    `${ownOrigin}/`,
    `${ownOrigin} https://evil.test`,
  ].map((origin) => ({
    from: `a malformed origin (${origin})`,
    headers: { origin },
    verdict: 'foreign' as const,
  })),
  {
    from: 'another site that forges X-Forwarded-Host',
    headers: { origin: 'https://evil.test', 'x-forwarded-host': 'evil.test' },
    verdict: 'foreign',
  },
  {
    from: 'another site that forges Forwarded and Host headers of all kinds',
    headers: {
      origin: 'https://evil.test',
      'x-forwarded-host': 'evil.test',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.test;proto=https',
    },
    verdict: 'foreign',
  },
  { from: 'our host, another port', headers: { origin: `${protocol}//${hostname}:1` }, verdict: 'foreign' },
  { from: 'our host, no port', headers: { origin: `${protocol}//${hostname}` }, verdict: 'foreign' },
  { from: 'our host, another scheme', headers: { origin: `https://${host}` }, verdict: 'foreign' },
  { from: 'our own page, with its port', headers: { origin: ownOrigin }, verdict: 'own' },
]
