import { connect, createServer } from 'node:net'
import { ExpectedFailure } from './expected-failure.mjs'

const DEFAULT_PORT = 3000

/** The web port of `PORT`, or 3000. @param {string | undefined} text */
export function parsePort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new ExpectedFailure(
    `PORT is "${text}", which is not a port number (1 to 65535). Try: PORT=3001 npm start`,
  )
}

/**
 * Ends the command with one line when the web server could not listen.
 * @param {{ port: number, host: string }} address
 */
export async function requireFreePort({ port, host }) {
  const problem = await listenProblem({ port, host })
  if (problem === 'EACCES') {
    throw new ExpectedFailure(
      `This user may not listen on port ${port}. Use a port above 1023: PORT=3000 npm start`,
    )
  }
  // A server on the other loopback family does not stop us from listening, but browsers would reach it instead.
  const taken = problem !== undefined || (await answers(port, '127.0.0.1')) || (await answers(port, '::1'))
  if (!taken) return
  throw new ExpectedFailure(
    `Port ${port} is already in use by another program. Stop that program, or choose another port: ` +
      `PORT=${port === 3000 ? 3001 : 3000} npm start`,
  )
}

/** @param {number} port */
export async function isPortFree(port) {
  return (await listenProblem({ port, host: '127.0.0.1' })) === undefined
}

/** A loopback port nobody listens on now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function listenProblem({ port, host }) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code ?? 'unknown'))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}

function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host })
    const finish = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(500, () => finish(false))
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
  })
}
