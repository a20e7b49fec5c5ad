import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestSchema } from '#shared/contract/rpc.ts'
import { hostileTexts } from '#test/support/hostile/hostile-texts.ts'
import { aDesktop, quit, type RunningDesktop } from './a-desktop.ts'

let desktop: RunningDesktop

beforeAll(async () => {
  desktop = await aDesktop({ args: ['--no-port', '--clock', 'paused'] })
})
afterAll(() => quit(desktop))

const methods = requestSchema.options.map(({ shape }) => [...shape.method.values][0] ?? '')
const texts = fc.constantFrom(
  ...Object.values(hostileTexts),
  '../../../etc/passwd',
  'file:///etc/passwd',
  '\0',
  'x'.repeat(70_000),
)
const keys = fc.constantFrom(
  'type',
  'id',
  'toSeq',
  'sid',
  'kind',
  'name',
  'bytes',
  'path',
  'seed',
  'from',
  'to',
  'body',
  '__proto__',
  'constructor',
)
/** Whatever IPC can carry, with the names that requests know. */
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    texts,
    fc.constantFrom(null, undefined, Number.NaN, -1, 0, 1.5, 2 ** 53, Number.POSITIVE_INFINITY, true, 1n),
    fc.uint8Array({ maxLength: 64 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value

const ask = (payload: unknown) => desktop.ipcMain.invoke(desktop.page, 'masquerade:invoke', payload)
const picture = async () => [
  await ask({ method: 'query', params: { type: 'counts' } }),
  await ask({ method: 'branches', params: {} }),
]

test('there are requests to try', () => {
  expect(methods).toEqual(
    expect.arrayContaining(['execute', 'query', 'reset', 'takeWorkspace', 'openWorkspace', 'training']),
  )
})

test.each(methods)('%s answers hostile parameters with a refusal, and changes nothing', async (method) => {
  const before = await picture()
  await fc.assert(
    fc.asyncProperty(values, async (params) => {
      const parsed = requestSchema.safeParse({ method, params })
      fc.pre(!parsed.success)
      expect(await ask({ method, params })).toMatchObject({ ok: false, error: { code: 'invalid_body', status: 400 } })
    }),
    { numRuns: 60 },
  )
  expect(await picture()).toEqual(before)
})
