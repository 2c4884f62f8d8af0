import { spawn } from 'node:child_process'

/**
 * Signals a process (negative: a whole group) as soon as this one is gone, however it went: a waiting shell reads a pipe whose
 * other end only this process holds, and `kill -9` closes that end too.
 * @param {{ pid: number, signal: 'TERM' | 'INT' }} target
 * @returns {() => void} call it once the guarded process has ended
 */
export function guardAgainstOrphan({ pid, signal }) {
  const script = 'read -r line && exit 0; kill -s "$1" -- "$2" 2>/dev/null'
  const guard = spawn('/bin/sh', ['-c', script, 'sh', signal, String(pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.on('error', () => {})
  guard.stdin.on('error', () => {})
  guard.unref()
  guard.stdin.unref?.()
  return () => guard.stdin.end('done\n')
}
