import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { projectRoot } from '#tooling/project.mjs'

const started = new Set<ChildProcess>()

afterEach(() => {
  for (const { pid } of started) if (pid !== undefined) killGroup(pid, 'SIGKILL')
  started.clear()
})

test('npm run serve prints one line besides the banner of npm', async () => {
  const { npm, output } = serve('--port', '0', '--seed', '7', '--clock', 'paused')
  await ready(npm)
  const lines = output()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('>'))
  expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual([
    ['event', 'url', 'windowUrl', 'accountSid', 'authToken'],
  ])
})

test('a signal to npm reaches the program, which ends in order', async () => {
  const { npm } = serve('--port', '0')
  await ready(npm)
  npm.kill('SIGTERM')
  expect(await once(npm, 'close')).toEqual([0, null])
})

test('Ctrl+C, which the terminal sends to npm and to the program, ends the program in order', async () => {
  const { npm } = serve('--port', '0')
  await ready(npm)
  if (npm.pid !== undefined) killGroup(npm.pid, 'SIGINT')
  expect(await once(npm, 'close')).toEqual([0, null])
})

test('the exit code of the program is passed on', async () => {
  const { npm } = serve('--no-such-option')
  expect(await once(npm, 'close')).toEqual([2, null])
})

/** In a process group of its own, as under a terminal. */
function serve(...args: string[]) {
  const npm = spawn('npm', ['run', 'serve', '--', ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  })
  started.add(npm)
  let printed = ''
  npm.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  return { npm, output: () => printed }
}

/** Resolves when the ready line is there; rejects when the program ends before. */
function ready({ stdout }: ReturnType<typeof serve>['npm']): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.on('data', (text: string) => {
      if (text.includes('"ready"')) resolve()
    })
    stdout.once('end', () => reject(new Error('It ended before it was ready.')))
  })
}

function killGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal)
  } catch {
    // It has ended already.
  }
}
