import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressed } from './compressed'

const TEXT = 'a { color: var(--ink) }\n'.repeat(200)

type Asked = { accepts?: string; cache?: string; type?: string; text?: string }

async function answer({
  accepts = 'gzip, br',
  cache = 'public, max-age=60',
  type = 'text/css',
  text,
}: Asked) {
  const request = new Request('http://clinic.example/', { headers: { 'Accept-Encoding': accepts } })
  const headers = { 'Content-Type': type, 'Cache-Control': cache }
  const given = await compressed(request, new Response(text ?? TEXT, { status: 404, headers }))
  return { given, body: Buffer.from(await given.arrayBuffer()) }
}

describe('what anybody may read', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
  ] as const)('is sent small to who accepts %s', async (accepts, method, open) => {
    const { given, body } = await answer({ accepts })
    expect(given.headers.get('Content-Encoding')).toBe(method)
    expect(given.headers.get('Vary')).toBe('Accept-Encoding')
    expect(given.status).toBe(404)
    expect(body.length).toBeLessThan(TEXT.length / 5)
    expect(open(body).toString()).toBe(TEXT)
  })

  it.each([
    ['to who takes nothing else', { accepts: 'identity' }],
    ['that nobody may keep', { cache: 'no-store' }],
    ['for one person only', { cache: 'private, max-age=60' }],
    ['that is no text', { type: 'image/png' }],
    ['that is short', { text: 'short' }],
  ] as const)('is left as it is %s', async (_, asked) => {
    const { given, body } = await answer(asked)
    expect(given.headers.get('Content-Encoding')).toBeNull()
    expect(body.toString()).toBe('text' in asked ? asked.text : TEXT)
  })
})
