import { expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import type { Contact } from '#shared/contract/command.ts'
import { alertCodes, aRide, callsOf, dial, lastCall, rulesOf } from '#test/support/a-ride.ts'
import { ana, cleo, dan, n1 } from '#test/support/a-service.ts'
import { anAnswer, answer, listen, strayUrl } from '#test/support/a-webhook.ts'
import { done, pass, refused, start } from '#test/support/an-engine.ts'

/** Dan calls a number without a session, and the application answers with this TwiML. */
function aCallWith(verbs: string): { engine: Engine; contact: Contact } {
  const { engine, service } = aRide()
  listen(engine, service, { outOfSessionCallbackUrl: strayUrl })
  const contact = dial(engine, dan, n1)
  answer(engine, anAnswer(200, 'application/xml', `<Response>${verbs}</Response>`))
  return { engine, contact }
}

const heard = (engine: Engine, e164 = dan) =>
  lastCall(engine, e164).heard.map(({ at, text }) => `${(at - start) / 1000} ${text}`)

const act = (engine: Engine, phone: string, does: 'answer' | 'decline' | 'hangUp') =>
  done<`call.${typeof does}`>(engine, { type: `call.${does}`, phone, callSid: lastCall(engine, phone).sid })

test('T-132 what TwiML says is heard by the caller, in simulated time, and then the call ends', () => {
  const { engine, contact } = aCallWith(
    '<Say>This conversation is closed.</Say><Pause length="3"/><Play>https://cdn.example/bye.mp3</Play>',
  )
  expect(lastCall(engine, dan)).toMatchObject({ status: 'in-progress', answeredAt: start, endedAt: null })
  expect(engine.query({ type: 'contact', resourceSid: contact.resourceSid })?.outcome).toBe('out-of-session')
  pass(engine, 60)
  expect(heard(engine)).toEqual([
    '0 This conversation is closed.',
    '5 ♪ https://cdn.example/bye.mp3',
    '10 The call was ended.',
  ])
  expect(lastCall(engine, dan)).toMatchObject({ status: 'completed', endedAt: start + 10_000 })
  expect(rulesOf(engine, contact).slice(-2)).toEqual(['out-of-session-answer', 'twiml'])
  expect([alertCodes(engine), callsOf(engine, ana)]).toEqual([[], []])
})

test.each([
  ['<Hangup/>', 'completed'],
  ['', 'completed'],
  ['<Reject/>', 'failed'],
  ['<Reject reason="busy"/>', 'busy'],
])('%j ends the call at once as %s', (verbs, status) => {
  const { engine } = aCallWith(verbs)
  expect(lastCall(engine, dan)).toMatchObject({ status, endedAt: start })
})

test('what is not voice TwiML, or comes too late, is not run and leaves 12200', () => {
  const { engine } = aCallWith('<Message>hi</Message><Say>Hello</Say><Reject/><Say>never</Say>')
  pass(engine, 60)
  expect(heard(engine)).toEqual(['0 Hello', '1 The call was ended.'])
  expect(alertCodes(engine)).toEqual([12200, 12200])
})

test('Dial rings on another phone, which sees the number that was called, and joins both', () => {
  const { engine, contact } = aCallWith(`<Dial timeout="20">${cleo}</Dial><Say>Goodbye</Say>`)
  expect(lastCall(engine, cleo)).toMatchObject({ direction: 'received', peer: n1, status: 'ringing' })
  expect(refused(engine, { type: 'phone.dial', from: cleo, to: n1 }).code).toBe('call_state')
  pass(engine, 2)
  act(engine, cleo, 'answer')
  done(engine, { type: 'call.say', phone: cleo, callSid: lastCall(engine, cleo).sid, text: 'Yes?' })
  pass(engine, 5)
  act(engine, cleo, 'hangUp')
  expect(lastCall(engine, cleo)).toMatchObject({ status: 'completed', answeredAt: start + 2000, endedAt: start + 7000 })
  pass(engine, 10)
  expect(heard(engine)).toEqual(['2 Yes?', '7 The other side hung up.', '7 Goodbye', '8 The call was ended.'])
  expect(lastCall(engine, dan)).toMatchObject({ status: 'completed', answeredAt: start })
  expect(rulesOf(engine, contact).slice(-4)).toEqual(['twiml', 'ring', 'answered', 'hung-up'])
})

test.each([
  { onCall: 'no-answer', after: 20, status: 'no-answer', hears: '20 Nobody answered.' },
  { onCall: 'decline', after: 0, status: 'busy', hears: '0 The line is busy.' },
] as const)('where the phone dialled is $onCall, the TwiML goes on', ({ onCall, after, status, hears }) => {
  const { engine, service } = aRide()
  listen(engine, service, { outOfSessionCallbackUrl: strayUrl })
  done(engine, { type: 'phone.set', e164: cleo, onCall })
  dial(engine, dan, n1)
  const verbs = `<Response><Dial timeout="20"><Number>${cleo}</Number></Dial><Say>Sorry</Say></Response>`
  answer(engine, anAnswer(200, 'application/xml', verbs))
  pass(engine, 30)
  expect(lastCall(engine, cleo).status).toBe(status)
  expect(heard(engine)).toEqual([hears, `${after} Sorry`, `${after + 1} The call was ended.`])
})

test('a phone that is engaged does not ring', () => {
  const { engine, service } = aRide()
  listen(engine, service, { outOfSessionCallbackUrl: strayUrl })
  done(engine, { type: 'phone.set', e164: cleo, onCall: 'busy' })
  dial(engine, dan, n1)
  answer(engine, anAnswer(200, 'application/xml', `<Response><Dial>${cleo}</Dial></Response>`))
  expect(callsOf(engine, cleo)).toEqual([])
  expect(heard(engine)).toEqual(['0 The line is busy.', '0 The call was ended.'])
})

test.each(['before', 'after'] as const)('a caller who hangs up %s the answer ends all of it', (when) => {
  const { engine, contact } = aCallWith(`<Dial>${cleo}</Dial><Say>Goodbye</Say>`)
  if (when === 'after') act(engine, cleo, 'answer')
  pass(engine, 2)
  act(engine, dan, 'hangUp')
  pass(engine, 60)
  expect(lastCall(engine, dan)).toMatchObject({ status: 'completed', endedAt: start + 2000, heard: [] })
  expect(lastCall(engine, cleo)).toMatchObject({
    status: when === 'after' ? 'completed' : 'canceled',
    heard: [{ text: 'The other side hung up.' }],
  })
  expect(rulesOf(engine, contact).at(-1)).toBe(when === 'after' ? 'hung-up' : '!hung-up')
})

test('a caller may speak and hang up while TwiML runs', () => {
  const { engine, contact } = aCallWith('<Say loop="0">Please hold the line.</Say>')
  const callSid = contact.resourceSid
  done(engine, { type: 'call.say', phone: dan, callSid, text: 'Hello?' })
  pass(engine, 3)
  act(engine, dan, 'hangUp')
  pass(engine, 60)
  expect(heard(engine)).toEqual(['0 Please hold the line.', '0 Hello?', '2 Please hold the line.'])
  expect(lastCall(engine, dan).endedAt).toBe(start + 3000)
  expect(rulesOf(engine, contact).at(-1)).toBe('hung-up')
})

test('a request through the Calls API ends the call, or only the leg that TwiML dialled', () => {
  const { engine, contact } = aCallWith(`<Dial>${cleo}</Dial><Pause length="9"/>`)
  done(engine, { type: 'call.end', callSid: lastCall(engine, cleo).sid, status: 'completed' })
  expect([lastCall(engine, cleo).status, lastCall(engine, dan).status]).toEqual(['canceled', 'in-progress'])
  done(engine, { type: 'call.end', callSid: contact.resourceSid, status: 'completed' })
  expect(lastCall(engine, dan).status).toBe('completed')
  expect(rulesOf(engine, contact).slice(-2)).toEqual(['!ended-by-request', 'ended-by-request'])
})

test('removing the phone of the caller ends what runs', () => {
  const { engine } = aCallWith(`<Dial>${cleo}</Dial>`)
  done(engine, { type: 'phone.remove', e164: dan })
  expect(lastCall(engine, cleo).status).toBe('canceled')
  pass(engine, 60)
  expect(callsOf(engine, dan)).toEqual([])
})

test('a number that is none cannot be dialled: 13224', () => {
  const { engine } = aCallWith('<Dial>reception</Dial><Dial><Client>bob</Client></Dial>')
  expect(alertCodes(engine)).toEqual([13224, 12200])
  expect(lastCall(engine, dan).status).toBe('completed')
})
