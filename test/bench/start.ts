import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Bench } from './bench.ts'
import { median } from './median.ts'

const rounds = 11
const serve = [join(import.meta.dirname, '../cli/index.js'), 'serve', '--port', '0']

/** The least that answers over HTTP with a database behind it. */
const bare = `
const { createRequire } = require('node:module')
const initSqlJs = createRequire(${JSON.stringify(import.meta.filename)})('sql.js')
initSqlJs().then((sqlite) => {
  const database = new sqlite.Database()
  const server = require('node:http').createServer((request, response) => {
    response.end(JSON.stringify(database.exec('SELECT 1')))
  })
  server.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({ url: 'http://127.0.0.1:' + server.address().port }))
  })
})`

/** ms from the start of the process to its first answer. */
export const startUp: Bench = {
  name: 'start',
  async measure() {
    const [ours, reference]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await timeToAnswer(serve))
      reference.push(await timeToAnswer(['-e', bare]))
    }
    return { ours: median(ours), reference: median(reference), unit: 'ms' }
  },
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
