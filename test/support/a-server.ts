import type { SimulatorOptions } from '#main/simulator/simulator.ts'
import { account, aHost, authorization, type TestHost } from './a-host.ts'

/** Parameters of a form; a list repeats its name, and what is undefined is left out. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

export interface RestAnswer {
  readonly status: number
  /** Parsed JSON, or an empty object where there is no body. Tests read what they expect to be there. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer is judged by the test that reads it
  readonly body: any
}

export interface TestServer extends TestHost {
  readonly accountSid: string
  /** `path` from the root; an absolute address, as answers hold them, works too. */
  get(path: string): Promise<RestAnswer>
  post(path: string, parameters?: Parameters): Promise<RestAnswer>
  delete(path: string): Promise<RestAnswer>
}

/** An empty simulator behind a real port, without rate limit, that speaks the REST API with the right credentials. */
export async function aServer({ settings, ...options }: Partial<SimulatorOptions> = {}): Promise<TestServer> {
  const host = await aHost({ empty: true, settings: { rateLimit: false, ...settings }, ...options })
  const request = (method: string, path: string, body?: URLSearchParams) => send(host.url, method, path, body)
  return {
    ...host,
    accountSid: account.accountSid,
    get: (path) => request('GET', path),
    post: (path, parameters = {}) => request('POST', path, formOf(parameters)),
    delete: (path) => request('DELETE', path),
  }
}

async function send(url: string, method: string, path: string, body: URLSearchParams | undefined): Promise<RestAnswer> {
  const response = await fetch(new URL(path, url), { method, headers: { authorization }, ...(body && { body }) })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}

function formOf(parameters: Parameters): URLSearchParams {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) form.append(name, String(one))
    }
  }
  return form
}
