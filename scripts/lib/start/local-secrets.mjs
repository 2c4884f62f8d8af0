import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { ExpectedFailure } from '../expected-failure.mjs'

/**
 * @typedef {object} LocalSecrets
 * @property {{ admin: string, owner: string, app: string }} databasePasswords
 * @property {string} authSecret  base64
 * @property {string} dataKeys  key ring, `id:base64`
 * @property {string} auditKey  base64
 */

/** @returns {LocalSecrets} */
export function createLocalSecrets() {
  const password = () => randomBytes(24).toString('base64url')
  const key = () => randomBytes(32).toString('base64')
  return {
    databasePasswords: { admin: password(), owner: password(), app: password() },
    authSecret: key(),
    dataKeys: `k1:${key()}`,
    auditKey: key(),
  }
}

/**
 * The secrets of this clone's demo, made once: without them neither its database nor the sealed answers
 * in it can be opened again.
 * @param {string} file
 * @returns {LocalSecrets}
 */
export function loadLocalSecrets(file) {
  if (existsSync(file)) {
    try {
      return JSON.parse(readFileSync(file, 'utf8'))
    } catch {
      throw new ExpectedFailure(
        `${file} cannot be read as JSON. Bring it back, or delete it together with the database`,
      )
    }
  }
  const secrets = createLocalSecrets()
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
  return secrets
}
