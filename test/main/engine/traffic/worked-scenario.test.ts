import { expect, test } from 'vitest'
import { alertCodes, dial, interactionOf, lastCall, received, text } from '#test/support/a-ride.ts'
import { ana as alice, aService, ben as bob, cleo as carol, n1, n2 } from '#test/support/a-service.ts'
import { aSession, numbersOf, sessionNow } from '#test/support/a-session.ts'
import { anEngine, done, pass } from '#test/support/an-engine.ts'

const unsubscribed =
  'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.'
const resubscribed =
  'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.'

test('two rides share two numbers, and each text and call finds its way', () => {
  const engine = anEngine()
  const service = aService(engine, [n1, n2])
  const ride1 = aSession(engine, service.sid, [alice, bob], { uniqueName: 'Ride 1', ttl: 3600 })
  expect(numbersOf(ride1)).toEqual([n1, n1])

  expect(text(engine, alice, n1, 'Hi').outcome).toBe('forwarded')
  expect(received(engine, bob)).toEqual([[n1, 'Hi']])
  expect(sessionNow(engine, ride1).status).toBe('in-progress')

  const ride2 = aSession(engine, service.sid, [carol, bob], { uniqueName: 'Ride 2' })
  expect(numbersOf(ride2)).toEqual([n1, n2])

  const call = dial(engine, carol, n1)
  const ringing = lastCall(engine, bob)
  expect(ringing).toMatchObject({ status: 'ringing', peer: n2 })
  done(engine, { type: 'call.answer', phone: bob, callSid: ringing.sid })
  pass(engine, 5)
  done(engine, { type: 'call.hangUp', phone: bob, callSid: ringing.sid })
  expect(interactionOf(engine, call).data).toBe('{"duration":"5"}')

  text(engine, bob, n2, 'ok')
  expect(received(engine, carol)).toEqual([[n1, 'ok']])

  expect(text(engine, bob, n1, 'STOP').outcome).toBe('dropped-opt-out')
  expect(received(engine, bob).at(-1)).toEqual([n1, unsubscribed])
  expect(received(engine, alice)).toEqual([])

  expect(text(engine, alice, n1, '?').outcome).toBe('failed')
  expect(alertCodes(engine)).toEqual([80901, 21610])
  expect(received(engine, bob).at(-1)).toEqual([n1, unsubscribed])

  expect(text(engine, carol, n1, '?').outcome).toBe('forwarded')
  expect(received(engine, bob).at(-1)).toEqual([n2, '?'])

  expect(text(engine, bob, n1, 'START').outcome).toBe('forwarded')
  expect(received(engine, bob).at(-1)).toEqual([n1, resubscribed])
  expect(received(engine, alice)).toEqual([[n1, 'START']])
})
