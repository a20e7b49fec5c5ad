import { expect, test } from 'vitest'
import { authorization } from '#test/support/a-host.ts'
import { aServer, type RestAnswer } from '#test/support/a-server.ts'
import { n1 } from '#test/support/a-service.ts'

const unknown = '0'.repeat(32)

function refusalOf({ status, body }: RestAnswer) {
  return [status, body.code]
}

test('a path that leads nowhere is 404, whatever the method', async () => {
  const { get, post, delete: remove } = await aServer()
  for (const answer of [
    await get('/v1/Service'),
    await post('/v1/Services/a/b/c/d/e/f'),
    await remove('/2010-04-01/x'),
  ]) {
    expect(refusalOf(answer)).toEqual([404, 20404])
  }
})

test('a known path refuses other methods', async () => {
  const { url, post } = await aServer()
  const session = `/v1/Services/KS${unknown}/Sessions/KC${unknown}`
  expect(refusalOf(await post(`${session}/Interactions`))).toEqual([405, 20004])
  expect(refusalOf(await post(`${session}/Participants/KP${unknown}`))).toEqual([405, 20004])
  for (const method of ['PUT', 'PATCH', 'OPTIONS']) {
    const response = await fetch(`${url}/v1/Services`, { method, headers: { authorization } })
    expect([response.status, (await response.json()).code]).toEqual([405, 20004])
  }
})

test.each([
  ['Services/nope/Sessions', 80408],
  [`Services/KS${unknown}/Sessions/nope/Participants`, 80409],
  [`Services/KS${unknown}/Sessions/KC${unknown}/Participants/nope`, 80405],
  [`Services/KS${unknown}/Sessions/KC${unknown}/Interactions/nope`, 80403],
  [`Services/KS${unknown}/PhoneNumbers/nope`, 80407],
])('%s names no SID: %i', async (path, code) => {
  const { get } = await aServer()
  expect(refusalOf(await get(`/v1/${path}`))).toEqual([400, code])
})

test('somebody else’s account has nothing', async () => {
  const { get } = await aServer()
  expect(refusalOf(await get(`/2010-04-01/Accounts/AC${unknown}/IncomingPhoneNumbers.json`))).toEqual([404, 20404])
})

test.each([
  [{ DefaultTtl: 'soon' }, "'DefaultTtl' is invalid. It must be a whole number of seconds."],
  [{ DefaultTtl: -1 }, "'DefaultTtl' is invalid. It must not be negative."],
  [
    { NumberSelectionBehavior: 'lucky' },
    "'NumberSelectionBehavior' is invalid. It must be one of prefer-sticky, avoid-sticky.",
  ],
  [{ CallbackUrl: 'http://app.example:99999/' }, "'CallbackUrl' is invalid. It must be an http or https URL."],
  [{ CallbackUrl: 'http://[app' }, "'CallbackUrl' is invalid. It must be an http or https URL."],
  [{ CallbackUrl: 'ftp://localhost' }, "'CallbackUrl' is invalid. It must be an http or https URL."],
  [{ UniqueName: 'a\u0000b' }, "'UniqueName' is invalid. It must not hold a null character."],
])('%j says what is wrong', async (parameters, message) => {
  const { post } = await aServer()
  expect(await post('/v1/Services', { UniqueName: 'x', ...parameters })).toMatchObject({
    status: 400,
    body: { code: 80701, message },
  })
})

test('a participant of a session create needs an identifier', async () => {
  const { post } = await aServer()
  const { body: service } = await post('/v1/Services', { UniqueName: 'rides' })
  const sessions = `/v1/Services/${service.sid}/Sessions`
  expect((await post(sessions, { Participants: '{}' })).body).toMatchObject({
    code: 20001,
    message: 'Missing required parameter Identifier in Participants',
  })
  expect(refusalOf(await post(sessions, { Participants: 'Ana' }))).toEqual([400, 80701])
})

test.each([
  ['{"Identifier":14155550111}', "'Participants' is invalid. Identifier must be text."],
  [
    JSON.stringify({ Identifier: '+14155550111', FriendlyName: 'x'.repeat(256) }),
    "'Participants' is invalid. FriendlyName must be at most 255 characters long.",
  ],
  ['[]', "'Participants' is invalid. It must be a JSON object."],
])('of a participant that a session create cannot take, the field is named: %.40s', async (participant, message) => {
  const { post } = await aServer()
  const { body: service } = await post('/v1/Services', { UniqueName: 'rides' })
  expect(await post(`/v1/Services/${service.sid}/Sessions`, { Participants: participant })).toMatchObject({
    status: 400,
    body: { code: 80701, message },
  })
})

test('a number that cannot be taken is told as it was given, with a hint where a form lost its plus', async () => {
  const { post } = await aServer()
  const { body: service } = await post('/v1/Services', { UniqueName: 'rides' })
  const { body: session } = await post(`/v1/Services/${service.sid}/Sessions`)
  const participants = `/v1/Services/${service.sid}/Sessions/${session.sid}/Participants`
  const numbers = `/v1/Services/${service.sid}/PhoneNumbers`
  const hint = 'In a form a plus sign is written %2B.'
  const Identifier = '+14155550111'
  for (const [path, parameters, code, message] of [
    [numbers, {}, 20001, 'Missing required parameter Sid or PhoneNumber in the post body'],
    [
      numbers,
      { PhoneNumber: ' 14155550100' },
      80406,
      `'PhoneNumber' is invalid. ' 14155550100' is not a phone number. ${hint}`,
    ],
    [
      participants,
      { Identifier: ' 14155550111' },
      80404,
      `Participant Identifier ' 14155550111' is not a valid, reachable phone number. ${hint}`,
    ],
    [
      participants,
      { Identifier, ProxyIdentifier: ' 14155550100' },
      80304,
      `Unmanaged Proxy Identifier not found: ' 14155550100' is no phone number. ${hint}`,
    ],
    [
      participants,
      { Identifier, ProxyIdentifier: 'Ana' },
      80304,
      "Unmanaged Proxy Identifier not found: 'Ana' is no phone number.",
    ],
    [
      participants,
      { Identifier, ProxyIdentifierSid: 'PN1' },
      80407,
      "'ProxyIdentifierSid' is invalid. 'PN1' is not a Phone Number Sid.",
    ],
  ] as const) {
    expect((await post(path, parameters)).body).toMatchObject({ code, status: 400, message })
  }
})

test('a number is bought by itself or by its area code, once', async () => {
  const { post, delete: remove, accountSid } = await aServer()
  const numbers = `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers`
  const buy = async (parameters: Record<string, string>) => (await post(`${numbers}.json`, parameters)).body
  expect(await buy({ PhoneNumber: n1 })).toMatchObject({ phone_number: n1 })
  const inToronto = await buy({ AreaCode: '416' })
  expect([inToronto.phone_number, (await buy({ AreaCode: '416' })).phone_number]).toEqual([
    '+14165552000',
    '+14165552001',
  ])
  expect((await remove(`${numbers}/${inToronto.sid}.json`)).status).toBe(204)
  expect((await buy({ AreaCode: '416' })).phone_number).toBe('+14165552000')
  const codes = [{}, { PhoneNumber: n1 }, { PhoneNumber: '555' }, { AreaCode: '999' }].map(
    async (one) => (await buy(one)).code,
  )
  expect(await Promise.all(codes)).toEqual([20001, 21422, 21421, 21451])
  expect((await buy({ PhoneNumber: ' 14155550100' })).message).toBe(
    "PhoneNumber ' 14155550100' is not a valid phone number. In a form a plus sign is written %2B.",
  )
})

test('a number that is bought has the name that it is given, in a pool too, else that of its country', async () => {
  const { post, accountSid } = await aServer()
  const numbers = `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers.json`
  const { body: service } = await post('/v1/Services', { UniqueName: 'rides' })
  const { body: named } = await post(numbers, { AreaCode: '416', FriendlyName: 'Support line' })
  const { body: pooled } = await post(service.links.phone_numbers, { Sid: named.sid })
  expect([named.friendly_name, pooled.friendly_name]).toEqual(['Support line', 'Support line'])
  expect((await post(numbers, { PhoneNumber: n1 })).body.friendly_name).toBe('(415) 555-1212')
  expect((await post(numbers, { AreaCode: '416', FriendlyName: 'x'.repeat(256) })).body).toMatchObject({
    code: 20001,
    message: "'FriendlyName' is invalid. It must be at most 255 characters long.",
  })
})
