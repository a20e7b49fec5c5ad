import { expect, test } from 'vitest'
import { standardAccountSettings } from '#shared/catalog/settings.ts'
import { aHost } from '#test/support/a-host.ts'

test('settings are one flat object with their standard values', async () => {
  const { ask } = await aHost()
  expect(await ask('GET', '/settings')).toEqual({ status: 200, body: { ...standardAccountSettings } })
})

test('a patch changes what it names and answers all', async () => {
  const { ask } = await aHost()
  const expected = {
    ...standardAccountSettings,
    optOutEra: '2020-07',
    retentionDays: null,
    webhookHosts: ['example.com'],
  }
  const patch = { optOutEra: '2020-07', retentionDays: null, webhookHosts: ['example.com'] }
  expect(await ask('PATCH', '/settings', patch)).toEqual({ status: 200, body: expected })
  expect(await ask('GET', '/settings')).toEqual({ status: 200, body: expected })
})

test('a service has settings of its own', async () => {
  const { ask, simulator } = await aHost()
  const sid = simulator.query({ type: 'service', sidOrName: 'rides' })?.sid
  expect(await ask('GET', `/settings?service=${sid}`)).toEqual({ status: 200, body: { mexicoInsertOne: false } })
  expect(await ask('PATCH', `/settings?service=${sid}`, { mexicoInsertOne: true })).toEqual({
    status: 200,
    body: { mexicoInsertOne: true },
  })
})

test('an unknown service has none', async () => {
  const { ask } = await aHost()
  const unknown = 'KS00000000000000000000000000000000'
  const answer = { status: 404, body: { code: 'not_found', message: `There is no service ${unknown}.` } }
  expect(await ask('GET', `/settings?service=${unknown}`)).toEqual(answer)
  expect(await ask('PATCH', `/settings?service=${unknown}`, { mexicoInsertOne: true })).toEqual(answer)
})

test.each([
  { deliveryDelay: 5 },
  { ringTimeoutSeconds: 'long' },
  { ringTimeoutSeconds: 10, pickStrategy: 'random' },
  { mexicoInsertOne: true },
])('%j is refused, and nothing is changed', async (patch) => {
  const { ask, simulator } = await aHost()
  const hash = simulator.hash()
  expect(await ask('PATCH', '/settings', patch)).toMatchObject({ status: 400, body: { code: 'invalid_setting' } })
  expect([simulator.query({ type: 'settings' }), simulator.hash()]).toEqual([standardAccountSettings, hash])
})
