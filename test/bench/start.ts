import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Bench, Measurement } from './bench.ts'
import { medianRound, type Round } from './median.ts'
import { minimalStart } from './reference/minimal-start.ts'

const rounds = 11
const serve = [join(import.meta.dirname, '../cli/index.js'), 'serve', '--port', '0']
const reference = ['-e', minimalStart(import.meta.filename)]

/** ms from the start of the process to its first answer. */
export const startUp: Bench = { name: 'start', measure: () => against(serve) }

/** Without the starter scene. */
export const startEmpty: Bench = { name: 'start-empty', measure: () => against([...serve, '--empty']) }

async function against(args: readonly string[]): Promise<Measurement> {
  const times: Round[] = []
  for (let round = 0; round < rounds; round += 1)
    times.push({ ours: await timeToAnswer(args), reference: await timeToAnswer(reference) })
  return { ...medianRound(times), unit: 'ms' }
}

async function timeToAnswer(args: readonly string[]): Promise<number> {
  const began = performance.now()
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(program.stdout), 'line')
  const { url } = JSON.parse(line)
  await new Promise((resolve, reject) => get(url, (answer) => answer.resume().on('end', resolve)).on('error', reject))
  const duration = performance.now() - began
  program.kill('SIGKILL')
  await once(program, 'exit')
  return duration
}
