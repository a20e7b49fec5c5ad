import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The built bundle. */
export const program = join(import.meta.dirname, '../../out/cli/index.js')

export interface Ready {
  readonly url: string
  readonly windowUrl: string
  readonly accountSid: string
  readonly authToken: string
}

/** A process of the built program, and what it has said so far. */
export interface Run {
  readonly child: ChildProcess
  readonly output: { stdout: string; stderr: string }
}

/** Runs the built program; whatever is left of it ends with the test. */
export function start(...args: string[]): Run {
  return follow(spawn(process.execPath, [program, ...args], { stdio: 'pipe' }))
}

/** The same of a copy of the built program. */
export function startCopy(copy: string, ...args: string[]): Run {
  return follow(spawn(process.execPath, [copy, ...args], { stdio: 'pipe' }))
}

/** The same, where no file may become larger than so many blocks of 512 bytes. */
export function startWithFilesUpTo(blocks: number, ...args: string[]): Run {
  const command = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`
  return follow(spawn('sh', ['-c', command, process.execPath, program, ...args], { stdio: 'pipe' }))
}

/** What a process of it says, from now on; it ends with the test. */
export function follow(child: ChildProcess): Run {
  const output = { stdout: '', stderr: '' }
  child.stdout?.on('data', (data) => {
    output.stdout += data
  })
  child.stderr?.on('data', (data) => {
    output.stderr += data
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, output }
}

/** Throws when it ends before it is. */
export async function ready({ child, output }: Run): Promise<Ready> {
  const end = once(child, 'close')
  while (!output.stdout.includes('\n')) {
    const ending = await Promise.race([once(child.stdout ?? child, 'data').then(() => null), end])
    if (ending !== null) throw new Error(`The program ended (${ending[0]}) before it was ready: ${output.stderr}`)
  }
  return JSON.parse(output.stdout)
}

export async function ended({ child, output }: Run) {
  const [code] = await once(child, 'close')
  return { code, ...output }
}
