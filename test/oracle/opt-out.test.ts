import { expect, test } from 'vitest'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { aWebhookServer } from '#test/support/a-webhook-server.ts'
import { aRide, type Ride } from './a-ride.ts'
import { alertsOf, inboxOf, interactionsIn } from './happenings.ts'

const unsubscribed =
  'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.'
const help = 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.'

/** Texts of Ana's that Ben got, with the number each showed. */
const bens = ({ proxy }: Ride) => inboxOf(proxy, ben)

async function optOutsOf({ proxy }: Ride) {
  const { body } = await proxy.server.ask('GET', '/opt-outs')
  return (body as { optOuts: { phone: string; proxyNumber: string; keyword: string }[] }).optOuts
}

/** A ride whose application hears of everything. */
async function aToldRide(settings: object = {}) {
  const server = await aWebhookServer()
  const ride = await aRide({ settings, service: { InterceptCallbackUrl: server.url, CallbackUrl: server.url } })
  return { ...ride, server }
}

test('T-142 STOP reaches neither the partner nor the application, and leaves 80901', async () => {
  const ride = await aToldRide()
  expect(await ride.proxy.text(ana, n1, 'STOP')).toMatchObject({ outcome: 'dropped-opt-out', interactionSid: null })
  expect([await bens(ride), await alertsOf(ride.proxy)]).toEqual([[], ['80901 warning']])
  await ride.proxy.text(ben, n2, 'Hi')
  const [first] = await ride.server.take(1)
  expect(first?.params.interactionData).toBe('{"body":"Hi"}')
  expect((await interactionsIn(ride.proxy, ride.session)).length).toBe(1)
})

test('T-143 the platform confirms STOP and blocks the pair', async () => {
  const ride = await aRide()
  await ride.proxy.text(ana, n1, 'STOP')
  expect(await inboxOf(ride.proxy, ana)).toEqual([[n1, unsubscribed]])
  expect(await optOutsOf(ride)).toMatchObject([{ phone: ana, proxyNumber: n1, keyword: 'STOP' }])
})

test.each(['stop', 'Stop', 'unsubscribe', 'End', 'cancel', 'QUIT', 'StopAll', 'arret', 'ARRETE', 'ARRETT'])(
  'T-144 %s is dropped in any case',
  async (word) => {
    const ride = await aRide()
    expect(await ride.proxy.text(ana, n1, word)).toMatchObject({ outcome: 'dropped-opt-out' })
    expect([await bens(ride), await alertsOf(ride.proxy)]).toEqual([[], ['80901 warning']])
  },
)

test.each([
  ['REVOKE', '2026', 'dropped-opt-out'],
  ['optout', '2026', 'dropped-opt-out'],
  ['REVOKE', '2020-09', 'forwarded'],
  ['optout', '2020-09', 'forwarded'],
] as const)('T-145 %s in the era %s is %s', async (word, optOutEra, outcome) => {
  const { proxy } = await aRide({ settings: { optOutEra } })
  expect(await proxy.text(ana, n1, word)).toMatchObject({ outcome })
})

test.each(['START', 'yes', 'Debut'])('T-147 %s is forwarded', async (word) => {
  const ride = await aRide()
  expect(await ride.proxy.text(ana, n1, word)).toMatchObject({ outcome: 'forwarded' })
  expect(await bens(ride)).toEqual([[n2, word]])
})

test.each(['HELP', 'INFO'])('T-148 %s is forwarded, and the platform answers it as well', async (word) => {
  const ride = await aRide()
  await ride.proxy.text(ana, n1, word)
  expect([await bens(ride), await inboxOf(ride.proxy, ana)]).toEqual([[[n2, word]], [[n1, help]]])
})

test.each([
  ['stop', 'forwarded'],
  ['STOP', 'dropped-opt-out'],
  ['START', 'dropped-opt-out'],
] as const)('T-150 in the era of July 2020 %s is %s', async (word, outcome) => {
  const { proxy } = await aRide({ settings: { optOutEra: '2020-07' } })
  expect(await proxy.text(ana, n1, word)).toMatchObject({ outcome })
})

test('T-151 a text to somebody who opted out fails with 21610', async () => {
  const ride = await aRide()
  await ride.proxy.text(ben, n2, 'STOP')
  expect(await ride.proxy.text(ana, n1, 'Hi')).toMatchObject({ outcome: 'failed' })
  expect(await bens(ride)).toEqual([[n2, unsubscribed]])
  expect(await alertsOf(ride.proxy)).toEqual(['80901 warning', '21610 error'])
  expect(await interactionsIn(ride.proxy, ride.session)).toMatchObject([
    { outbound_resource_status: 'failed', outbound_resource_sid: null },
  ])
})

test('T-152 after START texts arrive again', async () => {
  const ride = await aRide()
  await ride.proxy.text(ben, n2, 'STOP')
  await ride.proxy.text(ben, n2, 'START')
  expect(await ride.proxy.text(ana, n1, 'Hi')).toMatchObject({ outcome: 'forwarded' })
  expect([(await bens(ride)).at(-1), await optOutsOf(ride)]).toEqual([[n2, 'Hi'], []])
})

test('T-155 where Proxy follows the filter and the filter is off, STOP passes the intercept and reaches the partner', async () => {
  const ride = await aToldRide({ respectSmsStopFilter: true, smsStopFiltering: false })
  expect(await ride.proxy.text(ana, n1, 'STOP')).toMatchObject({ outcome: 'forwarded' })
  const [asked] = await ride.server.take(1)
  expect(asked?.params.interactionData).toBe('{"body":"STOP"}')
  expect([await bens(ride), await inboxOf(ride.proxy, ana), await alertsOf(ride.proxy)]).toEqual([
    [[n2, 'STOP']],
    [],
    [],
  ])
})

test('T-156 where only the platform’s filter is off, Proxy drops STOP and nobody answers it', async () => {
  const ride = await aRide({ settings: { smsStopFiltering: false } })
  expect(await ride.proxy.text(ana, n1, 'STOP')).toMatchObject({ outcome: 'dropped-opt-out' })
  expect([await bens(ride), await inboxOf(ride.proxy, ana), await optOutsOf(ride)]).toEqual([[], [], []])
  expect(await alertsOf(ride.proxy)).toEqual(['80901 warning'])
})
