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
})
