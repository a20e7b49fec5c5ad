import { expect, test } from 'vitest'
import { aRide, dial, lastCall, text } from '#test/support/a-ride.ts'
import { ana, aService, ben, n1, n2 } from '#test/support/a-service.ts'
import { anEngine, done, start } from '#test/support/an-engine.ts'

test('each text, caller id and caption that reaches a person is checked', () => {
  const { engine } = aRide()
  text(engine, ana, n1, 'hello')
  dial(engine, ana, n1)
  const { sid: callSid } = lastCall(engine, ben)
  done<'call.answer'>(engine, { type: 'call.answer', phone: ben, callSid })
  done<'call.say'>(engine, { type: 'call.say', phone: ben, callSid, text: 'Yes?' })
  done<'call.hangUp'>(engine, { type: 'call.hangUp', phone: ben, callSid })
  expect(engine.query({ type: 'leaks' })).toEqual({ checked: 4, leaks: [], disclosures: [] })
})

test('a number that a person types is their own disclosure, and no leak', () => {
  const { engine, ben: viewer } = aRide()
  text(engine, ana, n1, 'Call me: (415) 555-0111')
  const [received] = engine.query({ type: 'phone.messages', e164: ben, limit: 10 })
  expect(engine.query({ type: 'leaks' })).toEqual({
    checked: 1,
    leaks: [],
    disclosures: [
      {
        at: start,
        surface: 'message',
        participantSid: viewer.sid,
        leakedIdentifierMasked: '+1415•••••11',
        where: received?.sid,
      },
    ],
  })
})

test('a number said in a call is a disclosure to the one who hears it', () => {
  const { engine, ana: viewer } = aRide()
  dial(engine, ana, n1)
  const { sid: callSid } = lastCall(engine, ben)
  done<'call.answer'>(engine, { type: 'call.answer', phone: ben, callSid })
  done<'call.say'>(engine, { type: 'call.say', phone: ben, callSid, text: `I am ${ben}` })
  expect(engine.query({ type: 'leaks' })).toMatchObject({
    leaks: [],
    disclosures: [{ surface: 'caption', participantSid: viewer.sid, where: lastCall(engine, ana).sid }],
  })
})

test('a proxy number that is itself the other person’s number is found as a leak', () => {
  const engine = anEngine()
  const service = aService(engine)
  const session = done<'session.create'>(engine, {
    type: 'session.create',
    serviceSid: service.sid,
    participants: [
      { identifier: n2, proxyIdentifier: n1 },
      { identifier: ben, proxyIdentifier: n2 },
    ],
  })
  text(engine, n2, n1, 'hello')
  expect(engine.query({ type: 'leaks' })).toMatchObject({
    leaks: [
      { surface: 'message', participantSid: session.participants[1]?.sid, leakedIdentifierMasked: '+1415•••••34' },
    ],
    disclosures: [],
  })
})
