import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchWorkspace, sendWorkspace } from '#renderer/features/workspace/transfer.ts'

const file = new File(['SQLite format 3'], 'Demo.masquerade')

beforeEach(() => {
  vi.stubGlobal('window', {})
  vi.stubGlobal('sessionStorage', { getItem: () => 'token' })
})

afterEach(() => vi.unstubAllGlobals())

const answers = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body), { status })))

test('a workspace that was opened is a value', async () => {
  answers(200, { ok: true, value: null })
  expect(await sendWorkspace(file)).toEqual({ ok: true, value: null })
})

test('a refused one tells why, whether what it holds or its way there was the reason', async () => {
  const damaged = { code: 'workspace_damaged', status: 400, message: 'The workspace is damaged.' }
  answers(200, { ok: false, error: damaged })
  expect(await sendWorkspace(file)).toMatchObject({ ok: false, error: { code: 'workspace_damaged' } })
  answers(413, { code: 'body_too_large', message: 'A body may have at most 7 bytes.' })
  const tooLarge = { code: 'body_too_large', status: 413, message: 'A body may have at most 7 bytes.' }
  expect([await sendWorkspace(file), await fetchWorkspace(file.name)]).toEqual([
    { ok: false, error: tooLarge },
    { ok: false, error: tooLarge },
  ])
})

test('a simulator that was started anew says how to come back to it', async () => {
  answers(401, { code: 'unauthorized', message: 'Only the window itself may ask.' })
  const answer = await sendWorkspace(file)
  expect(answer).toMatchObject({ ok: false, error: { status: 401, message: expect.stringContaining('started anew') } })
})

test('an answer that is no JSON is a refusal too', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 502 })))
  expect(await sendWorkspace(file)).toMatchObject({ ok: false, error: { status: 500 } })
})
