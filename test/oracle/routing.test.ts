import { expect, test } from 'vitest'
import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { aProxy } from './a-proxy.ts'
import { aRide } from './a-ride.ts'
import { alertsOf, callsOf, inboxOf, inCall, interactionsIn, lastCall } from './happenings.ts'

test('T-103 a text reaches the partner from the partner’s own proxy number', async () => {
  const { proxy } = await aRide()
  expect(await proxy.text(ana, n1, 'Hi')).toMatchObject({ outcome: 'forwarded' })
  expect([await inboxOf(proxy, ben), await inboxOf(proxy, ana)]).toEqual([[[n2, 'Hi']], []])
})

test('T-105 two people who share a number reach each other from it', async () => {
  const { proxy } = await aRide({ numbers: [n1, n1] })
  await proxy.text(ana, n1, 'Hi')
  await proxy.text(ben, n1, 'Hello')
  expect([await inboxOf(proxy, ben), await inboxOf(proxy, ana)]).toEqual([[[n1, 'Hi']], [[n1, 'Hello']]])
})

test('T-106 a call rings at the partner with the partner’s own proxy number, and joins both on answer', async () => {
  const { proxy } = await aRide()
  expect(await proxy.call(ana, n1)).toMatchObject({ outcome: 'ringing' })
  expect(await lastCall(proxy, ben)).toMatchObject({ direction: 'received', status: 'ringing', peer: n2 })
  await inCall(proxy, ben, 'answer')
  await inCall(proxy, ben, 'say', { text: 'Hello?' })
  await inCall(proxy, ana, 'say', { text: 'It is me.' })
  expect([await lastCall(proxy, ana), await lastCall(proxy, ben)]).toMatchObject([
    { status: 'in-progress', peer: n1, heard: [{ from: 'peer', text: 'Hello?' }, { from: 'self' }] },
    { status: 'in-progress', peer: n2, heard: [{ from: 'self' }, { from: 'peer', text: 'It is me.' }] },
  ])
})

test('T-108 a voice-only session forwards no text and leaves the warning 80910', async () => {
  const { proxy, session } = await aRide({ mode: 'voice-only' })
  expect(await proxy.text(ana, n1)).toMatchObject({ outcome: 'rejected-mode' })
  expect([await inboxOf(proxy, ben), await alertsOf(proxy)]).toEqual([[], ['80910 warning']])
  expect([await interactionsIn(proxy, session), await proxy.look(session)]).toMatchObject([[], { status: 'open' }])
})

test('T-109 a message-only session connects no call and leaves the warning 80911', async () => {
  const { proxy } = await aRide({ mode: 'message-only' })
  expect(await proxy.call(ana, n1)).toMatchObject({ outcome: 'rejected-mode' })
  expect(await lastCall(proxy, ana)).toMatchObject({ status: 'busy' })
  expect([await callsOf(proxy, ben), await alertsOf(proxy)]).toEqual([[], ['80911 warning']])
})

test('T-110 alone in a session, a text goes nowhere and leaves 80614', async () => {
  const proxy = await aProxy()
  const session = await proxy.session([ana])
  expect(await proxy.text(ana, n1)).toMatchObject({ outcome: 'no-partner' })
  expect(await alertsOf(proxy)).toEqual(['80614 warning'])
  expect(await interactionsIn(proxy, session)).toMatchObject([{ outbound_participant_sid: null }])
})
