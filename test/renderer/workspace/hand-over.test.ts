import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { handOver } from '#renderer/features/workspace/hand-over.ts'
import { connectHost } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { ok } from '#shared/contract/result.ts'
import { markHeader } from '#shared/contract/workspace-requests.ts'

const name = 'Demo.masquerade'
const done: string[] = []
let diskIsFull = false
let picked = 0

function aFile(folder: string) {
  const write = () => {
    if (diskIsFull) throw new DOMException('The disk is full.', 'QuotaExceededError')
    done.push(`written ${folder}`)
    return Promise.resolve()
  }
  const told = (what: string) => () => Promise.resolve(void done.push(what))
  const writable = { write: async () => write(), close: told('closed'), abort: told('aborted') }
  return { name, createWritable: () => Promise.resolve(writable) }
}

beforeEach(() => {
  done.length = 0
  picked = 0
  diskIsFull = false
  const folders = ['A', 'B']
  vi.stubGlobal('window', { showSaveFilePicker: () => Promise.resolve(aFile(folders[picked++] ?? 'elsewhere')) })
  vi.stubGlobal('sessionStorage', { getItem: () => 'token' })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('SQLite', { headers: { [markHeader]: '1.7' } })))
  connectHost({
    invoke: (method, params) => {
      done.push(method)
      if ('place' in params) isNowIn(params.place)
      return Promise.resolve(ok(true))
    },
    subscribe: () => () => {},
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  useMirror.setState(useMirror.getInitialState())
})

function isNowIn(place: string | null): void {
  useMirror.setState(({ workspace }) => ({ workspace: { ...workspace, place } }))
}

test('a workspace counts as saved once its file is closed, and goes into the same file again', async () => {
  await handOver(name, {})
  await handOver(name, {})
  const once = ['written A', 'closed', 'workspaceWritten']
  expect([done, picked]).toEqual([[...once, ...once], 1])
})

test('another workspace of the same name is asked about, and does not go into that file', async () => {
  await handOver(name, { elsewhere: true })
  isNowIn(null)
  await handOver(name, {})
  expect(done.filter((what) => what.startsWith('written'))).toEqual(['written A', 'written B'])
})

test('what could not be written is not told as saved, and the file stays as it was', async () => {
  diskIsFull = true
  expect(await handOver(name, { elsewhere: true })).toEqual({
    ok: false,
    error: { code: 'disk_trouble', status: 507, message: 'The disk is full.' },
  })
  expect(done).toEqual(['aborted'])
})
