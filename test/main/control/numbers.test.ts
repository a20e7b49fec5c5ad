import { expect, test } from 'vitest'
import { aHost } from '#test/support/a-host.ts'

const all = { voice: true, sms: true, mms: true }

test('the list has every owned number in order of purchase', async () => {
  const { ask, simulator } = await aHost()
  await ask('PUT', '/numbers/%2B442071838750')
  const service = simulator.query({ type: 'service', sidOrName: 'rides' })?.sid
  const sid = expect.stringMatching(/^PN[0-9a-f]{32}$/)
  const pooled = { sid, isoCountry: 'US', capabilities: all, messagingService: null, serviceSid: service }
  expect(await ask('GET', '/numbers')).toEqual({
    status: 200,
    body: {
      numbers: [
        { e164: '+14155551212', ...pooled },
        { e164: '+14155553434', ...pooled },
        { ...pooled, e164: '+442071838750', isoCountry: 'GB', serviceSid: null },
      ],
    },
  })
})

test('a number is bought once and changed afterwards', async () => {
  const { ask } = await aHost()
  const bought = await ask('PUT', '/numbers/%2B442071838750', { capabilities: { mms: false } })
  const { sid } = bought.body as { sid: string }
  const number = { e164: '+442071838750', sid, isoCountry: 'GB', serviceSid: null }
  expect(bought).toEqual({
    status: 200,
    body: { ...number, capabilities: { ...all, mms: false }, messagingService: null },
  })
  expect(await ask('PUT', '/numbers/%2B442071838750', { messagingService: { inbound: 'defer' } })).toEqual({
    status: 200,
    body: { ...number, capabilities: { ...all, mms: false }, messagingService: { inbound: 'defer' } },
  })
})

test('a number is given back', async () => {
  const { ask } = await aHost({ empty: true })
  await ask('PUT', '/numbers/%2B442071838750')
  expect(await ask('DELETE', '/numbers/%2B442071838750')).toEqual({ status: 204, body: null })
  expect(await ask('GET', '/numbers')).toEqual({ status: 200, body: { numbers: [] } })
  expect(await ask('DELETE', '/numbers/%2B442071838750')).toEqual({
    status: 404,
    body: { code: 'not_found', message: 'There is no number +442071838750.' },
  })
})

test('a number that an active session uses is kept', async () => {
  const { ask } = await aHost()
  expect(await ask('DELETE', '/numbers/%2B14155551212')).toMatchObject({
    status: 400,
    body: { code: 'refused', details: { twilioCode: 80611 } },
  })
})

test('what is no number cannot be bought', async () => {
  const { ask } = await aHost()
  expect(await ask('PUT', '/numbers/12')).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
  expect(await ask('PUT', '/numbers/%2B442071838750', { e164: '+442071838751' })).toMatchObject({
    status: 400,
    body: { code: 'invalid_body', message: 'Unrecognized key: "e164"' },
  })
})
