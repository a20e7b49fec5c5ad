import { expect, test } from 'vitest'
import { aBrokenPool } from '#test/support/a-broken-pool.ts'
import { aRide, dial, lastCall, text } from '#test/support/a-ride.ts'
import { ana, ben, cleo, dan, n1, n2 } from '#test/support/a-service.ts'
import { anAnswer, answer, listen, strayUrl } from '#test/support/a-webhook.ts'
import { done, pass, start } from '#test/support/an-engine.ts'

test('each text, caller id and caption that reaches a person is checked', () => {
  const { engine } = aRide()
  text(engine, ana, n1, 'hello')
  dial(engine, ana, n1)
  const { sid: callSid } = lastCall(engine, ben)
  done(engine, { type: 'call.answer', phone: ben, callSid })
  done(engine, { type: 'call.say', phone: ben, callSid, text: 'Yes?' })
  done(engine, { type: 'call.hangUp', phone: ben, callSid })
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
  done(engine, { type: 'call.answer', phone: ben, callSid })
  done(engine, { type: 'call.say', phone: ben, callSid, text: `I am ${ben}` })
  expect(engine.query({ type: 'leaks' })).toMatchObject({
    leaks: [],
    disclosures: [{ surface: 'caption', participantSid: viewer.sid, where: lastCall(engine, ana).sid }],
  })
})

test('a proxy number that is itself the other person’s number is found as a leak', () => {
  const { engine, benSid } = aBrokenPool()
  text(engine, n2, n1, 'hello')
  expect(engine.query({ type: 'leaks' })).toMatchObject({
    leaks: [{ surface: 'message', participantSid: benSid, leakedIdentifierMasked: '+1415•••••34' }],
    disclosures: [],
  })
})

/** Ana’s session is over; she contacts her old number, and the application answers with this TwiML. */
function afterwards(contact: typeof text | typeof dial, verbs: string) {
  const ride = aRide()
  const { engine, service, session } = ride
  listen(engine, service, { outOfSessionCallbackUrl: strayUrl })
  done(engine, {
    type: 'session.update',
    serviceSid: service.sid,
    sessionSid: session.sid,
    status: 'closed',
  })
  contact(engine, ana, n1)
  answer(engine, anAnswer(200, 'application/xml', `<Response>${verbs}</Response>`))
  return ride
}

test('a reply that the application writes after the session is checked against who was in it', () => {
  expect(afterwards(text, '<Message>closed</Message>').engine.query({ type: 'leaks' })).toEqual({
    checked: 1,
    leaks: [],
    disclosures: [],
  })
  const { engine, ana: viewer } = afterwards(text, `<Message>Call ${ben}</Message>`)
  expect(engine.query({ type: 'leaks' })).toMatchObject({
    checked: 1,
    leaks: [{ surface: 'message', participantSid: viewer.sid, leakedIdentifierMasked: '+1415•••••22' }],
    disclosures: [],
  })
})

test('what TwiML says in a call after the session is checked, too', () => {
  const { engine, ana: viewer } = afterwards(dial, `<Say>Call ${ben}</Say>`)
  expect(engine.query({ type: 'leaks' })).toMatchObject({
    checked: 1,
    leaks: [{ surface: 'caption', participantSid: viewer.sid, where: lastCall(engine, ana).sid }],
  })
})

test('a leg that TwiML dials is checked where it reaches the other side of the last session', () => {
  const { engine, ben: viewer } = afterwards(dial, `<Dial>${ben}</Dial>`)
  const { sid: callSid } = lastCall(engine, ben)
  done(engine, { type: 'call.answer', phone: ben, callSid })
  done(engine, { type: 'call.say', phone: ana, callSid: lastCall(engine, ana).sid, text: `I am ${ana}` })
  expect(engine.query({ type: 'leaks' })).toMatchObject({
    checked: 2,
    leaks: [],
    disclosures: [{ surface: 'caption', participantSid: viewer.sid, where: callSid }],
  })
})

test('what was compared with nobody is not counted', () => {
  const { engine, service, session } = aRide()
  listen(engine, service, { outOfSessionCallbackUrl: strayUrl })
  dial(engine, dan, n1)
  answer(engine, anAnswer(200, 'application/xml', `<Response><Say>Hello</Say><Dial>${cleo}</Dial></Response>`))
  pass(engine, 60)
  expect(engine.query({ type: 'leaks' }).checked).toBe(0)
  dial(engine, ana, n1)
  const { sid: callSid } = lastCall(engine, ben)
  done(engine, { type: 'call.answer', phone: ben, callSid })
  const { checked } = engine.query({ type: 'leaks' })
  done(engine, { type: 'session.delete', serviceSid: service.sid, sessionSid: session.sid })
  engine.execute({ type: 'call.say', phone: ben, callSid, text: 'Hello?' })
  expect(engine.query({ type: 'leaks' }).checked).toBe(checked)
})
