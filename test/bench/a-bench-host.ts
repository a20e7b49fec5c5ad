import { type LoopbackHost, startLoopbackHost } from '#main/hosts/loopback/start-loopback-host.ts'
import { createSimulator, type Simulator } from '#main/simulator/simulator.ts'
import { aPool, someSessions, start } from './a-bench-engine.ts'

export const accountSid = 'AC00000000000000000000000000000001'
export const authToken = 'a-token-of-the-bench'
export const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`

export interface BenchHost {
  readonly simulator: Simulator
  readonly host: LoopbackHost
  readonly serviceSid: string
}

/** The port as `serve` opens it, without a rate limit, and that many sessions to be asked for. */
export async function aBenchHost(sessions: number): Promise<BenchHost> {
  const simulator = await createSimulator({ seed: 1, startTime: start, empty: true, settings: { rateLimit: false } })
  const serviceSid = aPool(simulator, 2)
  someSessions(simulator, serviceSid, sessions)
  const host = await startLoopbackHost({ simulator, port: 0, accountSid, authToken, pageFiles: new Map() })
  return { simulator, host, serviceSid }
}
