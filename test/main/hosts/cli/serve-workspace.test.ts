import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '#main/workspace/open-file.ts'
import { aFolder } from '#test/support/a-folder.ts'
import { ended, type Ready, type Run, ready, start, startWithFilesUpTo } from '#test/support/a-program.ts'
import { aWindowSocket } from '#test/support/a-window-socket.ts'

async function ask({ url, accountSid, authToken }: Ready, method: string, path: string, body?: object) {
  const headers = { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`, 'content-type': 'application/json' }
  const response = await fetch(`${url}/simulator/v1${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  return (await response.json()) as Record<string, unknown>
}

async function terminate(run: Run): Promise<number | null> {
  run.child.kill('SIGTERM')
  return (await ended(run)).code
}

test('a workspace is made when it is missing, written at the end, and opened the next time', async () => {
  const file = join(await aFolder(), 'demo.masquerade')
  const options = ['serve', '--port', '0', '--seed', '7', '--clock', 'paused', '--workspace', file]
  const first = start(...options)
  const host = await ready(first)
  await ask(host, 'PUT', '/phones/%2B14155550133', { label: 'Cleo' })
  const left = await ask(host, 'GET', '/journal/hash')
  expect(await terminate(first)).toBe(0)
  const second = start(...options)
  const again = await ready(second)
  expect(await ask(again, 'GET', '/journal/hash')).toEqual(left)
  expect(await ask(again, 'GET', '/state')).toMatchObject({ run: 1, seed: 7 })
  expect(await terminate(second)).toBe(0)
})

test('two programs do not write into one workspace; one that was killed is in nobody’s way', async () => {
  const file = join(await aFolder(), 'demo.masquerade')
  const options = ['serve', '--port', '0', '--workspace', file]
  const first = start(...options)
  await ready(first)
  expect(await ended(start(...options))).toEqual({
    code: 2,
    stdout: '',
    stderr: `${file}: Another Masquerade (process ${first.child.pid}) has this workspace open.\n`,
  })
  first.child.kill('SIGKILL')
  await ended(first)
  const third = start(...options)
  await ready(third)
  expect(await terminate(third)).toBe(0)
  expect(await readdir(join(file, '..'))).toEqual(['demo.masquerade'])
})

test('a bad workspace ends it with one line, and is left as it is', async () => {
  const folder = await aFolder()
  const letter = join(folder, 'letter.masquerade')
  await writeFile(letter, 'Dear Ben')
  await mkdir(join(folder, 'folder.masquerade'))
  const said = new Map([
    [letter, 'This is not a Masquerade workspace.'],
    [join(folder, 'folder.masquerade'), 'The workspace cannot be opened: it is a folder.'],
    [join(folder, 'nowhere/demo.masquerade'), 'The workspace was not saved: there is no such file or folder.'],
  ])
  for (const [file, message] of said) {
    expect(await ended(start('serve', '--port', '0', '--workspace', file))).toEqual({
      code: 2,
      stdout: '',
      stderr: `${file}: ${message}\n`,
    })
  }
  expect([await readFile(letter, 'utf8'), (await readdir(folder)).sort()]).toEqual([
    'Dear Ben',
    ['folder.masquerade', 'letter.masquerade'],
  ])
})

/** A file that may not grow stands for a disk that is full: any machine has one. */
test('where there is no room the window says so, nothing is lost, and saving works once there is', async () => {
  const file = join(await aFolder(), 'demo.masquerade')
  const run = startWithFilesUpTo(2_000, 'serve', '--port', '0', '--empty', '--clock', 'paused', '--workspace', file)
  const host = await ready(run)
  const window = await aWindowSocket(host)
  const before = await readFile(file)
  const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(900_000, 7)])
  const headers = { authorization: `Basic ${btoa(`${host.accountSid}:${host.authToken}`)}` }
  await fetch(`${host.url}/simulator/v1/media`, { method: 'POST', headers, body: picture })
  expect(await window.hears((frame) => frame.includes('may not become that large'))).toContain(
    '"trouble":"What happens',
  )
  expect(await window.save()).toContain('The workspace was not saved: the file may not become that large.')
  expect(await readFile(file)).toEqual(before)
  expect(await readdir(join(file, '..'))).toEqual(['', '.lock', '.recovery'].map((end) => `demo.masquerade${end}`))
  expect(await ask(host, 'GET', '/state')).toMatchObject({ seq: 1 })
  // Nine runs later the one with the picture is no longer kept, and everything fits again.
  for (let times = 0; times < 9; times += 1) {
    await ask(host, 'POST', '/reset', { empty: true })
    await ask(host, 'PUT', '/phones/%2B14155550133', { label: 'Cleo' })
  }
  expect(await window.save()).toContain('"ok":true')
  expect(await window.hears((frame) => frame.includes('"isSaved":true'))).toContain('"trouble":null')
  window.end()
  expect(await terminate(run)).toBe(0)
  expect((await openFile(file)).ok).toBe(true)
})

test('without a window, too, it says once that it cannot keep what happens, and ends with another code', async () => {
  const file = join(await aFolder(), 'demo.masquerade')
  await mkdir(`${file}.recovery`)
  const run = start('serve', '--port', '0', '--empty', '--clock', 'paused', '--workspace', file)
  const host = await ready(run)
  await ask(host, 'PUT', '/phones/%2B14155550133', { label: 'Cleo' })
  run.child.kill('SIGTERM')
  const { code, stderr } = await ended(run)
  expect([code, stderr]).toEqual([
    1,
    'What happens is not kept on the disk: it is a folder. It is tried again each second.\n',
  ])
})

test('where the port is taken, nothing stays open or locked beside the file', async () => {
  const host = await ready(start('serve', '--port', '0', '--empty'))
  const file = join(await aFolder(), 'demo.masquerade')
  const { code } = await ended(start('serve', '--port', new URL(host.url).port, '--workspace', file))
  expect([code, await readdir(join(file, '..'))]).toEqual([1, ['demo.masquerade']])
})
