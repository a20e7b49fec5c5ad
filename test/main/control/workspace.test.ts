import { request } from 'node:http'
import { expect, test } from 'vitest'
import { windowFilePath } from '#shared/contract/workspace-requests.ts'
import { aHost, authorization, type TestHost } from '#test/support/a-host.ts'
import { run } from '#test/support/a-simulator.ts'

const path = '/simulator/v1/workspace'

async function download(host: TestHost) {
  const response = await fetch(host.url + path, { headers: { authorization } })
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/vnd.sqlite3'])
  return new Uint8Array(await response.arrayBuffer())
}

async function put(host: TestHost, body: BodyInit, headers: Record<string, string> = { authorization }, to = path) {
  const response = await fetch(host.url + to, { method: 'PUT', headers, body })
  return { status: response.status, body: await response.json() }
}

test('a workspace that was downloaded takes the place of any run', async () => {
  const host = await aHost()
  run(host.simulator, { type: 'phone.set', e164: '+14155550133', label: 'Cleo' })
  const other = await aHost({ empty: true })
  const answer = await put(other, await download(host))
  expect(answer).toMatchObject({ status: 200, body: { run: 2, seq: host.simulator.status().seq, seed: 7 } })
  expect(other.simulator.hash()).toBe(host.simulator.hash())
})

test('what is none is refused in words, and the run goes on', async () => {
  const host = await aHost()
  const hash = host.simulator.hash()
  expect(await put(host, 'Dear Ben')).toEqual({
    status: 400,
    body: { code: 'not_a_workspace', message: 'This is not a Masquerade workspace.' },
  })
  const file = await download(host)
  file[5000] = (file[5000] ?? 0) ^ 1
  expect(await put(host, file)).toMatchObject({ status: 400, body: { code: 'workspace_damaged' } })
  expect([host.simulator.status().run, host.simulator.hash()]).toEqual([1, hash])
})

test('more than 256 MiB is refused before it is sent', async () => {
  const host = await aHost()
  const headers = { authorization, 'content-length': 256 * 1024 * 1024 + 1 }
  const status = await new Promise((resolve, reject) => {
    const asking = request(host.url + path, { method: 'PUT', headers }, (response) => {
      resolve(response.statusCode)
      asking.destroy()
    })
    asking.on('error', reject)
    asking.flushHeaders()
  })
  expect(status).toBe(413)
})

test('a window in a browser gets its file and sends one, with the token of the run', async () => {
  const host = await aHost()
  const token = new URL(host.windowUrl).searchParams.get('token')
  const bearer = { authorization: `Bearer ${token}` }
  const file = await fetch(`${host.url}${windowFilePath}?name=Ride%207.masquerade`, { method: 'POST', headers: bearer })
  expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Ride%207.masquerade")
  const other = await aHost({ empty: true })
  const otherBearer = { authorization: `Bearer ${new URL(other.windowUrl).searchParams.get('token')}` }
  const sent = `${windowFilePath}?name=Ride%207.masquerade`
  expect(await put(other, await file.arrayBuffer(), otherBearer, sent)).toEqual({
    status: 200,
    body: { ok: true, value: null },
  })
  expect(other.simulator.hash()).toBe(host.simulator.hash())
})

test('nobody else gets it', async () => {
  const host = await aHost()
  for (const headers of [{}, { authorization }, { authorization: 'Bearer guess' }]) {
    expect((await fetch(host.url + windowFilePath, { method: 'POST', headers })).status).toBe(401)
    expect((await put(host, 'Dear Ben', headers, windowFilePath)).status).toBe(401)
  }
})
