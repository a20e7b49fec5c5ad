import { codeOf } from '#shared/contract/thrown.ts'
import { type LoopbackHost, type LoopbackHostOptions, startLoopbackHost } from '../loopback/start-loopback-host.ts'

/** Ports that are tried after the first; then any free one is taken. */
const neighbours = 9
const highest = 65_535

/** Opens the port asked for, or the next free one. */
export async function openPort(options: Omit<LoopbackHostOptions, 'port'>, first: number): Promise<LoopbackHost> {
  const last = first === 0 ? 0 : Math.min(first + neighbours, highest)
  for (let port = first; port <= last; port += 1) {
    try {
      return await startLoopbackHost({ ...options, port })
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  return startLoopbackHost({ ...options, port: 0 })
}

function isTaken(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'EADDRINUSE' || code === 'EACCES'
}
