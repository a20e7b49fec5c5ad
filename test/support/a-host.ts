import { onTestFinished } from 'vitest'
import {
  type LoopbackHost,
  type LoopbackHostOptions,
  startLoopbackHost,
} from '#main/hosts/loopback/start-loopback-host.ts'
import type { Simulator, SimulatorOptions } from '#main/simulator/simulator.ts'
import { aSimulator } from './a-simulator.ts'

export const account = { accountSid: 'AC0123456789abcdef0123456789abcdef', authToken: 'secret' }

export const authorization = `Basic ${Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64')}`

export interface Answer {
  readonly status: number
  /** Parsed JSON, or null where there is no body. */
  readonly body: unknown
}

export interface TestHost extends LoopbackHost {
  readonly simulator: Simulator
  /** Asks the control API with the right credentials; `path` goes on after `/simulator/v1`. */
  ask(method: string, path: string, body?: unknown): Promise<Answer>
}

/** A simulator behind a real port; closed when the test ends. */
export async function aHost(
  options: Partial<SimulatorOptions> = {},
  port: Partial<Pick<LoopbackHostOptions, 'pageFiles' | 'limits'>> = {},
): Promise<TestHost> {
  const simulator = await aSimulator(options)
  const host = await startLoopbackHost({ simulator, port: 0, pageFiles: new Map(), ...account, ...port })
  onTestFinished(() => host.close())
  return { ...host, simulator, ask: (method, path, body) => ask(host.url, method, path, body) }
}

async function ask(url: string, method: string, path: string, body: unknown): Promise<Answer> {
  const response = await fetch(`${url}/simulator/v1${path}`, {
    method,
    headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}
