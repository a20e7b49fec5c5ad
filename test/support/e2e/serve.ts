import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '#tooling/project.mjs'

interface Ready {
  readonly url: string
  readonly windowUrl: string
  readonly accountSid: string
  readonly authToken: string
}

export interface Served extends Ready {
  /** Asks the control API; `path` goes on after `/simulator/v1`. Throws where it refuses. */
  ask<Answer = unknown>(method: string, path: string, body?: unknown): Promise<Answer>
  stop(): Promise<void>
}

const program = join(projectRoot, 'out', 'cli', 'index.js')

/** The built program on a free port of its own, with the same SIDs in every run. */
export async function serve(...options: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--seed', '7', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended])
  if (typeof line !== 'string') throw new Error(`The simulator ended with code ${line} before it was ready.`)
  const ready: Ready = JSON.parse(line)
  return {
    ...ready,
    ask: (method, path, body) => ask(ready, method, path, body),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function ask<Answer>({ url, accountSid, authToken }: Ready, method: string, path: string, body: unknown) {
  const response = await fetch(`${url}/simulator/v1${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return (text === '' ? null : JSON.parse(text)) as Answer
}
