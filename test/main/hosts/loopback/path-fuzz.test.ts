import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { socketPath, socketProtocols } from '#shared/contract/wire.ts'
import { aBusyWorld } from '#test/support/a-busy-world.ts'
import { aHost, authorization, type TestHost } from '#test/support/a-host.ts'
import { portRoutes } from '#test/support/port-routes.ts'
import { tokenIn } from './a-window.ts'
import { type HostileRequest, hostileRequests, strangeParts } from './hostile-targets.ts'
import { type Exchanged, rawExchange } from './raw-exchange.ts'

const page = '<title>Masquerade</title>'
const upgrade = ['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==']

/** A host whose window is one page with one script, both of the same text. */
async function aHostWithPage(): Promise<TestHost> {
  const folder = await mkdtemp(join(tmpdir(), 'masquerade-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'page')
  await writeFile(path, page)
  const file = { path, type: 'text/html; charset=utf-8' }
  return aHost(
    {},
    {
      pageFiles: new Map([
        ['/index.html', file],
        ['/assets/index.js', file],
      ]),
    },
  )
}

function send(
  { url }: TestHost,
  { method, target, isUpgrade }: HostileRequest,
  ...headers: string[]
): Promise<Exchanged> {
  const head = [`${method} ${target} HTTP/1.1`, `Host: ${new URL(url).host}`, ...headers]
  const connection = isUpgrade ? ['Connection: Upgrade', ...upgrade] : ['Connection: close']
  return rawExchange(url, `${[...head, ...connection].join('\r\n')}\r\n\r\n`)
}

async function hostileRequestsTo(host: TestHost): Promise<fc.Arbitrary<HostileRequest>> {
  const { parts } = aBusyWorld(host, 'GET')
  return hostileRequests(
    portRoutes(host).map(({ path }) => path),
    { ...parts, e164: '%2B14155550111', name: 'allow' },
  )
}

const isPage = ({ status, body }: Exchanged, { method }: HostileRequest) =>
  status === 200 && (method === 'HEAD' ? body === '' : method === 'GET' && body === page)

test('without credentials nothing but the page answers, however the path is written', async () => {
  const host = await aHostWithPage()
  const requests = await hostileRequestsTo(host)
  const before = host.simulator.hash()
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const answer = await send(host, request)
      if (!isPage(answer, request))
        expect(answer.status === 0 || (answer.status >= 400 && answer.status < 500)).toBe(true)
      expect(answer.head).not.toMatch(/^(access-control-|x-evil)/im)
    }),
    { numRuns: 400 },
  )
  expect(host.simulator.hash()).toEqual(before)
})

test('with all credentials no path breaks anything, and only the window’s own becomes a WebSocket', async () => {
  const host = await aHostWithPage()
  const requests = await hostileRequestsTo(host)
  const protocols = `Sec-WebSocket-Protocol: ${socketProtocols(tokenIn(host)).join(', ')}`
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const before = host.simulator.hash()
      const { status, head } = await send(host, request, `Authorization: ${authorization}`, protocols)
      expect(status < 500 && (status !== 101 || (request.method === 'GET' && request.target === socketPath))).toBe(true)
      expect(head).not.toMatch(/^(access-control-|x-evil)/im)
      if (['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(request.method)) expect(host.simulator.hash()).toEqual(before)
    }),
    { numRuns: 400 },
  )
})

test('whatever stands in a path for a name or SID, no route breaks', async () => {
  const host = await aHostWithPage()
  const { parts } = aBusyWorld(host, 'GET')
  const known: Readonly<Record<string, string>> = { ...parts, e164: '%2B14155550111', name: 'allow' }
  const broken: string[] = []
  for (const { method, path } of portRoutes(host)) {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
    const targets = names.flatMap((name) =>
      strangeParts.map((strange) =>
        path.replace(/:(\w+)/g, (_, one) => (one === name ? strange : (known[one] ?? 'x'))),
      ),
    )
    const asked = targets.map(async (target) => {
      const { status } = await send(host, { method, target, isUpgrade: false }, `Authorization: ${authorization}`)
      if (status >= 500) broken.push(`${method} ${target}: ${status}`)
    })
    await Promise.all(asked)
  }
  expect(broken).toEqual([])
})

test('every route asks for credentials', async () => {
  const host = await aHostWithPage()
  const asked = portRoutes(host).filter(({ path }) => path !== '/')
  const statuses = await Promise.all(
    asked.map(({ method, path }) =>
      send(host, { method, target: path, isUpgrade: false }).then(({ status }) => status),
    ),
  )
  expect(statuses).toEqual(asked.map(() => 401))
})
