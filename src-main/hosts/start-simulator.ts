import { randomBytes } from 'node:crypto'
import { createSimulator, type Simulator } from '../simulator/simulator.ts'
import type { ServeOptions } from './serve-options.ts'
import { demoAccountSid, standardSeed } from './standard-account.ts'

export interface StartedSimulator {
  readonly simulator: Simulator
  readonly accountSid: string
  readonly authToken: string
}

/** The simulator and the account that reaches it, as the options say. Without a token of its own each run gets another. */
export async function startSimulator(options: ServeOptions): Promise<StartedSimulator> {
  const simulator = await createSimulator({
    seed: options.seed ?? standardSeed,
    startTime: options['start-time'] ?? Date.now(),
    empty: options.empty,
    settings: { rateLimit: options['rate-limit'] === 'on' },
    ...(options.clock && { clock: options.clock }),
  })
  const accountSid = options['account-sid'] ?? demoAccountSid
  const authToken = options['auth-token'] ?? randomBytes(16).toString('hex')
  return { simulator, accountSid, authToken }
}
