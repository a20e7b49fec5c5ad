import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { authorization } from '#test/support/a-host.ts'
import { aServer } from '#test/support/a-server.ts'
import { rawRequest } from '../hosts/loopback/raw-request.ts'

const form = { authorization, 'content-type': 'application/x-www-form-urlencoded' }

test.each([
  ['with its length', {}],
  ['in chunks', { 'transfer-encoding': 'chunked' }],
])('too large a body, sent %s, is refused in the words of the API', async (_how, how) => {
  const { url, simulator } = await aServer()
  const before = simulator.hash()
  const body = `UniqueName=${'x'.repeat(65_536)}`
  const { status, text } = await rawRequest(`${url}/v1/Services`, {
    method: 'POST',
    headers: { ...form, ...how },
    body,
  })
  expect([status, JSON.parse(text)]).toEqual([
    413,
    {
      code: 20001,
      message: 'A body may have at most 65536 bytes.',
      more_info: 'https://www.twilio.com/docs/errors/20001',
      status: 413,
    },
  ])
  expect(simulator.hash()).toBe(before)
})

test('a form may come in chunks, and may be as long as the limit', async () => {
  const { url } = await aServer()
  const headers = { ...form, 'transfer-encoding': 'chunked' }
  const body = `UniqueName=r%C3%ADdes&Unknown=`.padEnd(65_536, 'x')
  const { status, text } = await rawRequest(`${url}/v1/Services`, { method: 'POST', headers, body })
  expect([status, JSON.parse(text).unique_name]).toEqual([201, 'rídes'])
})

test('a parameter that is missing from a body of another type is told with what a body has to be', async () => {
  const { url } = await aServer()
  const ask = async (type: string, body: string) => {
    const response = await fetch(`${url}/v1/Services`, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body,
    })
    return (await response.json()).message
  }
  const missing = 'Missing required parameter UniqueName in the post body'
  expect(await ask('application/json; charset=utf-8', '{"UniqueName":"rides"}')).toBe(
    `${missing}. Parameters are read from a form (application/x-www-form-urlencoded); this body came as application/json.`,
  )
  expect(await ask('application/x-www-form-urlencoded; charset=utf-8', 'Name=rides')).toBe(missing)
})

test('a client that breaks off in the middle of a body has asked for nothing, and nobody is told', async () => {
  const complaint = vi.spyOn(console, 'error')
  onTestFinished(() => complaint.mockRestore())
  const { url, simulator, ask } = await aServer()
  const before = simulator.hash()
  const { host, hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write(
    `POST /v1/Services HTTP/1.1\r\nHost: ${host}\r\nAuthorization: ${authorization}\r\nContent-Length: 40\r\n\r\nUni`,
  )
  socket.destroySoon()
  await once(socket, 'close')
  expect((await ask('GET', '/requests')).body).toEqual({ requests: [] })
  expect(simulator.hash()).toBe(before)
  expect(complaint).not.toHaveBeenCalled()
})
