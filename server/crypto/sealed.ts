import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { env } from '../env'
import type { KeyRing } from './key-material'

/** The row that a sealed value belongs to; it cannot be opened as any other row's. */
export type SealedPlace = { table: string; column: string; rowId: string }

const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32
const VERSION = 1

const aadOf = ({ table, column, rowId }: SealedPlace) => Buffer.from(`${table}|${column}|${rowId}`)

function encrypt(key: Buffer, plain: Buffer, aad: Buffer) {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Buffer, sealed: Buffer, aad: Buffer) {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES))
  decipher.setAAD(aad).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
  return Buffer.concat([
    decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES)),
    decipher.final(),
  ])
}

/** What a value sealed under this key begins with. */
export const sealedPrefix = (keyId: string) =>
  Buffer.concat([Buffer.from([VERSION, keyId.length]), Buffer.from(keyId)])

/**
 * Encrypts JSON with AES-256-GCM under a fresh key of its own, wrapped by the key ring and bound to its row.
 * Layout: version, key id length, key id, wrapped key (60 bytes), nonce ‖ ciphertext ‖ tag.
 */
export function seal(place: SealedPlace, value: unknown, ring: KeyRing = env().DATA_KEYS): Buffer {
  const recordKey = randomBytes(KEY_BYTES)
  const content = encrypt(recordKey, Buffer.from(JSON.stringify(value)), aadOf(place))
  return Buffer.concat([wrap(place, recordKey, ring), content])
}

/**
 * Opens what `seal` made for the same place.
 * @throws Error when the key is not on the ring, or the bytes belong to another row or were changed.
 */
export function unseal<T>(place: SealedPlace, sealed: Buffer, ring: KeyRing = env().DATA_KEYS): T {
  const { recordKey, content } = unwrap(place, sealed, ring)
  return JSON.parse(decrypt(recordKey, content, aadOf(place)).toString())
}

/**
 * The same sealed value with its record key wrapped by the ring's first key; what is sealed is neither read nor changed.
 * @throws Error as `unseal` does
 */
export function rewrap(place: SealedPlace, sealed: Buffer, ring: KeyRing = env().DATA_KEYS): Buffer {
  const { recordKey, content } = unwrap(place, sealed, ring)
  return Buffer.concat([wrap(place, recordKey, ring), content])
}

function wrap(place: SealedPlace, recordKey: Buffer, ring: KeyRing) {
  const wrappingKey = ring.keys.get(ring.current)
  if (!wrappingKey) throw new Error('The key ring is empty')
  return Buffer.concat([sealedPrefix(ring.current), encrypt(wrappingKey, recordKey, aadOf(place))])
}

function unwrap(place: SealedPlace, sealed: Buffer, ring: KeyRing) {
  const keyStart = 2 + (sealed[1] ?? 0)
  const wrappingKey = ring.keys.get(sealed.subarray(2, keyStart).toString())
  if (sealed[0] !== VERSION || !wrappingKey) throw new Error(`No key to open ${place.table}.${place.column}`)
  const contentStart = keyStart + NONCE_BYTES + KEY_BYTES + TAG_BYTES
  return {
    recordKey: decrypt(wrappingKey, sealed.subarray(keyStart, contentStart), aadOf(place)),
    content: sealed.subarray(contentStart),
  }
}
