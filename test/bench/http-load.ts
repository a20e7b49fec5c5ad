import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

const run = promisify(execFile)
const client = createRequire(import.meta.url).resolve('autocannon')

export interface Load {
  readonly url: string
  readonly authorization: string
  /** A form to post; a plain GET without one. */
  readonly form?: string
}

/** Requests a second over ten connections, by a client in a process of its own. Throws when one was not answered well. */
export async function requestsPerSecond({ url, authorization, form }: Load, seconds: number): Promise<number> {
  const posting = ['-m', 'POST', '-H', 'content-type=application/x-www-form-urlencoded', '-b', form ?? '']
  const args = ['-c', '10', '-d', String(seconds), '-j', '-n', '-H', `authorization=${authorization}`]
  const { stdout } = await run(process.execPath, [client, ...args, ...(form === undefined ? [] : posting), url])
  const { requests, errors, non2xx } = JSON.parse(stdout)
  if (errors > 0 || non2xx > 0) throw new Error(`${errors} errors, ${non2xx} refusals at ${url}`)
  return requests.average
}
