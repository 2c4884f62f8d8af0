const MOST_BYTES = 256 * 1024

export type BodyFailure = { ok: false; status: 400 | 413; code: 'too_large' | 'not_json' }

/** Reads a request's text up to 256 KB, counting as it arrives: a declared length is not believed. */
export async function readBody(request: Request): Promise<{ ok: true; text: string } | BodyFailure> {
  if (!request.body) return { ok: true, text: '' }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) return { ok: false, status: 413, code: 'too_large' }
    chunks.push(chunk)
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) }
  } catch {
    return { ok: false, status: 400, code: 'not_json' }
  }
}
