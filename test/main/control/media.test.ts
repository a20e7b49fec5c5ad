import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { account, authorization } from '#test/support/a-host.ts'
import { aServer, type TestServer } from '#test/support/a-server.ts'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

async function upload({ url }: TestServer, body: BodyInit, type = 'image/gif') {
  const headers = { authorization, ...(type !== '' && { 'content-type': type }) }
  const response = await fetch(`${url}/simulator/v1/media`, { method: 'POST', headers, body })
  return { status: response.status, body: (await response.json()) as { id?: string; code?: string } }
}

/** Ana texts Ben a picture over Proxy. Answers the SID of her message. */
async function anMms(server: TestServer, mediaUrls: readonly string[]): Promise<string> {
  const { body: service } = await server.post('/v1/Services', { UniqueName: 'Rides' })
  for (const number of [n1, n2]) {
    await server.ask('PUT', `/numbers/${encodeURIComponent(number)}`, {})
    await server.post(`/v1/Services/${service.sid}/PhoneNumbers`, { PhoneNumber: number })
  }
  const people = [
    { Identifier: ana, ProxyIdentifier: n1 },
    { Identifier: ben, ProxyIdentifier: n2 },
  ]
  await server.post(`/v1/Services/${service.sid}/Sessions`, { Participants: people.map((one) => JSON.stringify(one)) })
  const sent = await server.ask('POST', `/phones/${encodeURIComponent(ana)}/messages`, { to: n1, mediaUrls })
  return (sent.body as { messageSid: string }).messageSid
}

test('a picture is kept under an id that its content decides', async () => {
  const server = await aServer()
  const first = await upload(server, gif)
  expect(first).toEqual({ status: 200, body: { id: expect.stringMatching(/^ME[0-9a-f]{32}$/) } })
  expect(await upload(server, gif)).toEqual(first)
  const form = new FormData()
  form.append('file', new Blob([gif]), 'dot.gif')
  expect(await upload(server, form, '')).toEqual(first)
})

test('the bytes say what it is, not the header', async () => {
  const server = await aServer()
  expect(await upload(server, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/png')).toMatchObject({
    status: 415,
    body: { code: 'unsupported_media_type' },
  })
  expect((await upload(server, '', 'image/png')).status).toBe(415)
})

test('a picture of up to 1 MiB is taken, a larger one is refused', async () => {
  const server = await aServer()
  const most = Buffer.concat([gif, Buffer.alloc(1024 * 1024 - gif.length)])
  const more = Buffer.concat([most, Buffer.from('!')])
  const inForm = (bytes: Buffer<ArrayBuffer>) => {
    const form = new FormData()
    form.append('file', new Blob([bytes]), 'dot.gif')
    return form
  }
  expect([(await upload(server, most)).status, (await upload(server, inForm(most), '')).status]).toEqual([200, 200])
  const refused = { status: 413, body: { code: 'body_too_large' } }
  expect(await upload(server, more)).toMatchObject(refused)
  expect(await upload(server, inForm(more), '')).toMatchObject(refused)
  expect(await upload(server, Buffer.alloc(2 * 1024 * 1024))).toMatchObject(refused)
})

test('an MMS has MM SIDs, and REST tells its media and gives the bytes', async () => {
  const server = await aServer()
  const { id } = (await upload(server, gif)).body
  const elsewhere = 'https://cdn.example/boat.png'
  const sid = await anMms(server, [`simulator:media/${id}`, 'simulator:picture/harbour', elsewhere])
  expect(sid).toMatch(/^MM/)
  const path = `/2010-04-01/Accounts/${account.accountSid}/Messages/${sid}`
  expect((await server.get(`${path}.json`)).body).toMatchObject({
    num_media: '3',
    subresource_uris: { media: `${path}/Media.json` },
  })
  const { body } = await server.get(`${path}/Media.json`)
  expect(body.media_list.map(({ content_type }: { content_type: string }) => content_type)).toEqual([
    'image/gif',
    'image/png',
    'image/png',
  ])
  const [uploaded, harbour, boat] = body.media_list
  expect(uploaded).toMatchObject({ sid: id, parent_sid: sid, uri: `${path}/Media/${id}.json` })
  expect((await server.get(uploaded.uri)).body).toEqual(uploaded)

  const bytesOf = async ({ uri }: { uri: string }) => {
    const response = await fetch(new URL(uri.replace('.json', ''), server.url), { headers: { authorization } })
    return [response.status, response.headers.get('content-type'), Buffer.from(await response.arrayBuffer())] as const
  }
  expect(await bytesOf(uploaded)).toEqual([200, 'image/gif', gif])
  const drawn = readFileSync(new URL('../../../src-main/engine/media/pictures/harbour.png', import.meta.url))
  expect(await bytesOf(harbour)).toEqual([200, 'image/png', drawn])
  expect((await bytesOf(boat))[0]).toBe(404)
  expect((await fetch(new URL(uploaded.uri, server.url))).status).toBe(401)
  expect((await server.get(`${path}/Media/ME${'0'.repeat(32)}.json`)).status).toBe(404)
})

test('the partner’s phone gets the same media', async () => {
  const server = await aServer()
  await anMms(server, ['simulator:picture/cat'])
  expect(await server.ask('GET', `/phones/${encodeURIComponent(ben)}/messages`)).toMatchObject({
    body: { messages: [{ sid: expect.stringMatching(/^MM/), peer: n2, mediaUrls: ['simulator:picture/cat'] }] },
  })
})

test.each(['simulator:picture/unicorn', `simulator:media/ME${'0'.repeat(32)}`, 'file:///etc/passwd', 'cat.png'])(
  '%s is no medium that can be sent',
  async (url) => {
    const { ask } = await aServer()
    const sent = await ask('POST', `/phones/${encodeURIComponent(ana)}/messages`, { to: n1, mediaUrls: [url] })
    expect(sent).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
  },
)
