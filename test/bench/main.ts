import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Bench } from './bench.ts'
import { benches } from './benches.ts'
import { asJson, asText } from './report.ts'

const { values, positionals: names } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { json: { type: 'boolean' }, alone: { type: 'boolean' } },
})
const unknown = names.filter((name) => !benches.some((bench) => bench.name === name))
const asked = benches.filter(({ name }) => names.length === 0 || names.includes(name))

if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${benches.map(({ name }) => name).join(', ')}`)
  process.exitCode = 2
} else if (values.alone === true) {
  for (const bench of asked) await run(bench)
} else {
  for (const bench of asked) runApart(bench)
}

async function run({ name, measure }: Bench): Promise<void> {
  const measurement = await measure()
  process.stdout.write(`${(values.json === true ? asJson : asText)(name, measurement)}\n`)
}

/** Each in a process of its own: none finds what another has left in memory. */
function runApart({ name }: Bench): void {
  const args = ['--expose-gc', import.meta.filename, '--alone', name, ...(values.json === true ? ['--json'] : [])]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
