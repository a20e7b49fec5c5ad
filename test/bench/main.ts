import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Bench } from './bench.ts'
import { benches } from './benches.ts'
import { asText, type Failure, type Result, resultOf, summary } from './report.ts'

/** ms after which a bench counts as failed. */
const patience = 10 * 60_000

const options = { json: { type: 'boolean' }, alone: { type: 'boolean' } } as const
const { values, positionals: names } = parseArgs({ allowPositionals: true, strict: false, options })
const unknownOptions = Object.keys(values).filter((name) => !(name in options))
const unknown = names.filter((name) => !benches.some((bench) => bench.name === name))
const asked = benches.filter(({ name }) => names.length === 0 || names.includes(name))

if (unknownOptions.length > 0) {
  console.error(`There is no option --${unknownOptions.join(', --')}. Usage: bench [name…] [--json]`)
  process.exitCode = 2
} else if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${benches.map(({ name }) => name).join(', ')}`)
  process.exitCode = 2
} else if (values.alone === true) {
  for (const { name, measure } of asked) console.log(JSON.stringify(resultOf(name, await measure())))
} else {
  const lines = asked.map(reported)
  console.error(summary(lines))
  if (lines.some((line) => 'failed' in line)) process.exitCode = 1
}

function reported(bench: Bench): Result | Failure {
  const line = runApart(bench)
  console.log(values.json === true ? JSON.stringify(line) : asText(line))
  return line
}

/** Each in a process of its own: none finds what another has left in memory, nor falls with it. */
function runApart({ name }: Bench): Result | Failure {
  const args = ['--expose-gc', import.meta.filename, '--alone', name]
  const { status, signal, error, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: patience,
    killSignal: 'SIGKILL',
  })
  if (status === 0) return JSON.parse(stdout)
  return { bench: name, failed: error?.message ?? signal ?? `it ended with ${status}` }
}
