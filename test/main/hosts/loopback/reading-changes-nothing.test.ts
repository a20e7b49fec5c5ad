import { expect, test } from 'vitest'
import { aBusyWorld } from '#test/support/a-busy-world.ts'
import { aHost, authorization, type TestHost } from '#test/support/a-host.ts'
import { type PortRoute, portRoutes } from '#test/support/port-routes.ts'
import { rawExchange } from './raw-exchange.ts'

/** Everything that a reader could have changed. */
function pictureOf({ simulator }: TestHost) {
  return structuredClone({ hash: simulator.hash(), status: simulator.status(), picture: simulator.snapshot() })
}

async function aReadHost() {
  const host = await aHost({ settings: { rateLimit: false } })
  const { parts } = aBusyWorld(host, 'GET')
  const [alert] = host.simulator.query({ type: 'alerts', afterSeq: 0, limit: 1 })
  const known: Readonly<Record<string, string>> = {
    ...parts,
    SessionSidOrName: parts.SessionSid ?? '',
    e164: '%2B14155550111',
    name: 'allow',
    traceId: alert?.traceId ?? '',
    sid: parts.InteractionSid ?? '',
  }
  const fill = (path: string) => path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? 'x')
  const read = (method: string, path: string) =>
    rawExchange(
      host.url,
      `${method} ${fill(path)} HTTP/1.1\r\nHost: ${new URL(host.url).host}\r\nAuthorization: ${authorization}\r\nConnection: close\r\n\r\n`,
    )
  return { host, read }
}

/** Each once, without that of the page. */
const pathsOf = (routes: readonly PortRoute[]) =>
  [...new Set(routes.map(({ path }) => path))].filter((path) => path !== '/')

test('nothing that is only read changes a thing: every GET route, also as HEAD', async () => {
  const { host, read } = await aReadHost()
  const paths = pathsOf(portRoutes(host).filter(({ method }) => method === 'GET'))
  expect(paths.length).toBeGreaterThan(30)
  for (const path of paths) {
    const before = pictureOf(host)
    for (const method of ['GET', 'HEAD']) {
      expect([method, path, (await read(method, path)).status]).toEqual([method, path, 200])
      expect(pictureOf(host)).toEqual(before)
    }
  }
})

test('what is there to be changed is not changed by GET', async () => {
  const { host, read } = await aReadHost()
  const before = pictureOf(host)
  for (const path of pathsOf(portRoutes(host))) {
    expect([path, (await read('GET', path)).status]).toEqual([path, expect.toBeOneOf([200, 401, 404, 405])])
    expect([path, pictureOf(host)]).toEqual([path, before])
  }
})
