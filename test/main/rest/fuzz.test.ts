import * as fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { routes } from '#main/rest/routes.ts'
import type { Simulator } from '#main/simulator/simulator.ts'
import { aBusyWorld, type BusyWorld } from '#test/support/a-busy-world.ts'
import { authorization } from '#test/support/a-host.ts'
import { aServer } from '#test/support/a-server.ts'
import { ana, n1, n2 } from '#test/support/a-service.ts'

/** Every parameter that any operation knows. */
const names = [
  ...['UniqueName', 'DefaultTtl', 'CallbackUrl', 'GeoMatchLevel', 'NumberSelectionBehavior', 'ChatInstanceSid'],
  ...[
    'InterceptCallbackUrl',
    'OutOfSessionCallbackUrl',
    'Sid',
    'PhoneNumber',
    'IsReserved',
    'DateExpiry',
    'Ttl',
    'Mode',
  ],
  ...['Status', 'Participants', 'FailOnParticipantConflict', 'ReturnErrorOnDuplicateRequest', 'Identifier'],
  ...[
    'FriendlyName',
    'ProxyIdentifier',
    'ProxyIdentifierSid',
    'Body',
    'MediaUrl',
    'AreaCode',
    'PageSize',
    'Page',
    'PageToken',
  ],
]

const strange = [
  ...['', ' ', '\u0000', 'a\u0000b', '🚕'.repeat(191), 'x'.repeat(10_000), '%zz', '%', '\ud800', '__proto__', 'null'],
  ...['{}', '[]', '"', '{"Identifier":', '{"identifier":{}}', `{"Identifier":"${ana}","ProxyIdentifier":null}`, '[[[['],
  ...[
    '{"__proto__":{"identifier":"x"}}',
    '{"identifier":"\\u0000"}',
    '{"identifier":"\\ud800"}',
    "'; DROP TABLE session;--",
  ],
  ...[
    '-1',
    '0',
    '1e9',
    '99999999999999999999',
    'NaN',
    '0x10',
    '2147483647',
    'true',
    'TRUE',
    'closed',
    'open',
    'in-progress',
  ],
  ...[
    '2026-02-31',
    '+999999-01-01T00:00:00Z',
    '2027-01-01',
    'messenger:1',
    'whatsapp:+1',
    '+1',
    ana,
    n1,
    n2,
    '415',
    'completed',
  ],
  ...[
    'http://',
    'http://a b',
    'https://proxy.twilio.com/',
    'javascript:alert(1)',
    '../../..',
    'KS',
    `AC${'0'.repeat(32)}`,
  ],
]

function interactionsOf(simulator: Simulator) {
  return simulator.snapshot().sessions.flatMap(({ serviceSid, sid: sessionSid }) => {
    const page = simulator.query({ type: 'interactions.page', serviceSid, sessionSid, after: 0, limit: 1000 })
    return page.items.map(({ item }) => item)
  })
}

/** All that a request could change, save the debugger. */
function stateOf(simulator: Simulator, { parts }: BusyWorld): string {
  const { settings, services, numbers, phones, sessions, optOuts, counts } = simulator.snapshot()
  const records = [simulator.query({ type: 'message', sid: parts.MessageSid?.slice(0, 34) ?? '' })]
  const calls = [simulator.query({ type: 'call', sid: parts.CallSid?.slice(0, 34) ?? '' })]
  const { alerts: _, ...counted } = counts
  return JSON.stringify([
    settings,
    services,
    numbers,
    phones,
    sessions,
    optOuts,
    counted,
    interactionsOf(simulator),
    records,
    calls,
  ])
}

interface Wish {
  /** Whether each part of the path is the right one, and what it is otherwise. */
  readonly parts: readonly { readonly right: boolean; readonly otherwise: string }[]
  readonly parameters: readonly (readonly [name: string, value: string])[]
  readonly raw: string | null
}

function wishes(world: BusyWorld): fc.Arbitrary<Wish> {
  const value = fc.oneof(fc.constantFrom(...strange), fc.constantFrom(...world.sids), fc.string({ unit: 'grapheme' }))
  const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.string() })
  return fc.record({
    parts: fc.array(fc.record({ right: fc.nat(9).map((one) => one > 1), otherwise: value }), {
      minLength: 4,
      maxLength: 4,
    }),
    parameters: fc.array(fc.tuple(name, value), { maxLength: 12 }),
    raw: fc.option(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', 'Ttl=%zz&%=%00', '&&==&', '{"Ttl":1}')),
      { freq: 6 },
    ),
  })
}

function send(url: string, method: string, path: string, { parts }: BusyWorld, wish: Wish): Promise<Response> {
  let index = 0
  const address = path.replace(/:(\w+)/g, (_, name: string) => {
    const { right = true, otherwise = '' } = wish.parts[index++] ?? {}
    return encodeURIComponent((right ? parts[name] : otherwise.slice(0, 2000).replace(/\p{Surrogate}/gu, '')) || 'x')
  })
  const parameters = new URLSearchParams(wish.parameters.map(([name, value]) => [name, value]))
  const form = {
    body: wish.raw ?? parameters,
    headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
  }
  const query = { headers: { authorization } }
  return method === 'POST'
    ? fetch(`${url}${address}`, { method, ...form })
    : fetch(`${url}${address}?${parameters.toString().slice(0, 4000)}`, { method, ...query })
}

test.each(routes)('%s %s is there when it is asked for rightly', async (method, path) => {
  const server = await aServer({ empty: false })
  const right = Array.from({ length: 4 }, () => ({ right: true, otherwise: '' }))
  const response = await send(server.url, method, path, aBusyWorld(server, method), {
    parts: right,
    parameters: [],
    raw: '',
  })
  expect(response.status).not.toBe(404)
})

test.each(routes)('%s %s takes anything: no 5xx, and nothing changes on a 4xx', async (method, path) => {
  const complaint = vi.spyOn(console, 'error')
  onTestFinished(() => complaint.mockRestore())
  const server = await aServer({ empty: false })
  let world = aBusyWorld(server, method)
  const check = async (wish: Wish) => {
    const before = stateOf(server.simulator, world)
    const response = await send(server.url, method, path, world, wish)
    const text = await response.text()
    expect(response.status).toBeLessThan(500)
    if (response.status < 400) {
      if (method !== 'GET') world = aBusyWorld(server, method)
      return
    }
    expect(stateOf(server.simulator, world)).toBe(before)
    expect(JSON.parse(text)).toEqual({
      code: expect.any(Number),
      message: expect.any(String),
      more_info: expect.stringMatching(/^https:\/\/www\.twilio\.com\/docs\/errors\/\d{5}$/),
      status: response.status,
    })
  }
  await fc.assert(fc.asyncProperty(wishes(world), check), { numRuns: 30 })
  expect(complaint).not.toHaveBeenCalled()
})
