import { expect, test } from 'vitest'
import { watchChild } from '#tooling/start/child-process.mjs'
import { createChildren } from '#tooling/start/children.mjs'

const untilEnded = ['-e', 'console.log("here"); setInterval(() => {}, 1000)']

test('children end with the one who started them', async () => {
  const ending = new AbortController()
  const { spawn, ended } = createChildren(ending.signal)
  const child = spawn(process.execPath, untilEnded, { stdio: ['ignore', 'pipe', 'pipe'] })
  const end = await new Promise((resolve) => {
    const watched = watchChild(child, () => {
      const closed = ended()
      ending.abort()
      resolve(Promise.all([watched, closed]).then(([{ code }]) => code))
    })
  })
  expect(end).toBeNull()
  expect(child.killed).toBe(true)
})

test('an executable that is not there ends like one that failed', async () => {
  const { spawn } = createChildren(new AbortController().signal)
  const { code, output } = await watchChild(spawn('/nowhere/electron', [], {}))
  expect(code).toBeNull()
  expect(output).toContain('ENOENT')
})

test('what a child says is told line by line, and its end is kept', async () => {
  const { spawn } = createChildren(new AbortController().signal)
  const lines: string[] = []
  const script =
    'process.stdout.write("one\\ntw"); setImmediate(() => { process.stdout.write("o\\n"); process.exitCode = 3 })'
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'pipe'] })
  expect(await watchChild(child, (line) => lines.push(line))).toEqual({ code: 3, output: 'one\ntwo\n' })
  expect(lines).toEqual(['one', 'two'])
})
