const SEVERAL_HOSTS =
  /^postgres(?:ql)?:\/\/(?:[^/@]*@)?((?:[\w.-]+(?::\d+)?,)+[\w.-]+(?::\d+)?)(?:[/?][^@]*)?$/
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/**
 * Host and port of a database address, fit for a message: never user, password, path or parameters.
 * @param {string} url
 */
export function hostAndPort(url) {
  try {
    const { hostname, port } = new URL(url)
    return hostname === '' ? 'the host in DATABASE_URL' : `${hostname}:${port || '5432'}`
  } catch {
    // Several hosts (`h1:5432,h2:5432`) are legal for PostgreSQL and not a URL. A stray @ or / means that a password
    // was not percent-encoded and that nobody can tell where it ends.
    const hosts = SEVERAL_HOSTS.exec(url)?.[1]
    return hosts ?? 'the host in DATABASE_URL'
  }
}

/** @param {string} url */
export function isLoopbackUrl(url) {
  try {
    return LOOPBACK.has(new URL(url).hostname)
  } catch {
    return false
  }
}
