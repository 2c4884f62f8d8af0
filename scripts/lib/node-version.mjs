const OLDEST = { major: 20, minor: 19 }

/**
 * Ends the process with one line when Node is too old. Imports nothing and uses old syntax only,
 * so that an old Node can still read this file.
 */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return
  process.stderr.write(
    `Genu needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${process.versions.node}. ` +
      'Install the current LTS from https://nodejs.org and try again.\n',
  )
  process.exit(1)
}
