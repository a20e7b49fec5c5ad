import type { Engine } from '#main/engine/engine.ts'
import { dial, lastCall, text } from '#test/support/a-ride.ts'
import { ana, aService, ben, cleo, dan, n1, n2, pooled } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { anAnswer, answer, listen, strayUrl } from '#test/support/a-webhook.ts'
import { done, pass, refused } from '#test/support/an-engine.ts'

const eva = '+5215511110000'
const mexican = '+525550001111'

const twiml = (verbs: string) => anAnswer(200, 'text/xml', `<Response>${verbs}</Response>`)

/** Numbers in two forms, addresses that are no numbers, and TwiML that says too much or leads on and on. */
export function meetTheLimits(engine: Engine): void {
  const service = aService(engine)
  pooled(engine, service.sid, mexican)
  const session = aSession(engine, service.sid, [eva, ben])
  refused(engine, {
    type: 'participant.add',
    serviceSid: service.sid,
    sessionSid: session.sid,
    identifier: 'messenger:12345',
    proxyIdentifier: 'messenger:1',
  })
  for (const body of ['Hola', '', 'STOP']) text(engine, eva, mexican, body)
  text(engine, ben, n1, 'Eva?')
  text(engine, ben, n1, '😀'.repeat(67))
  dial(engine, eva, mexican)
  pass(engine, 60)
  listen(engine, service, { outOfSessionCallbackUrl: strayUrl })
  writeToMachine(engine)
  callMachine(engine)
  goInCircles(engine, service.sid)
  text(engine, ana, n2, 'Hi')
  const wish = { participantIdentifier: cleo, dateExpiry: '2026-12-24T18:00' }
  answer(engine, anAnswer(200, 'application/json', JSON.stringify(wish)))
  tryOwnNumbers(engine, service.sid)
}

/** Whose number is in the pool is given another, and is refused where the partner has theirs. */
function tryOwnNumbers(engine: Engine, serviceSid: string): void {
  const { sid: sessionSid } = aSession(engine, serviceSid, [n1])
  const add = { type: 'participant.add', serviceSid, sessionSid } as const
  refused(engine, { ...add, identifier: cleo, proxyIdentifier: n1 })
  done(engine, { ...add, identifier: cleo })
  const { sid: next } = aSession(engine, serviceSid, [dan])
  refused(engine, { ...add, sessionSid: next, identifier: n1 })
}

function writeToMachine(engine: Engine): void {
  done(engine, { type: 'phone.set', e164: dan, label: 'Dan', deliver: 'undelivered' })
  text(engine, dan, n1, 'HELP')
  answer(engine, anAnswer(204))
  text(engine, dan, n1, 'Open?')
  answer(engine, twiml(`${'<Message>Closed</Message>'.repeat(16)}<Redirect>/next</Redirect>`))
  answer(engine, twiml('<Message>Still closed</Message>'))
  pass(engine, 30)
  text(engine, dan, n1, 'Open now?')
  answer(engine, twiml('<Message to="+15005550006">Yes</Message>'))
}

function callMachine(engine: Engine): void {
  dial(engine, dan, n1)
  answer(engine, twiml('<Gather numDigits="1" action="/next"><Say>Press a key</Say></Gather>'))
  done(engine, { type: 'call.dtmf', phone: dan, callSid: lastCall(engine, dan).sid, digits: '1' })
  answer(engine, twiml('<Say>Thanks</Say><Redirect>/bye</Redirect>'))
  pass(engine, 1)
  answer(engine, twiml('<Say>Bye</Say>'))
  pass(engine, 5)
}

function goInCircles(engine: Engine, serviceSid: string): void {
  const body = '<Response><Redirect/></Response>'
  done(engine, { type: 'responder.set', name: 'circle', contentType: 'text/xml', body })
  listen(engine, { sid: serviceSid }, { outOfSessionCallbackUrl: 'https://responder.test/circle' })
  dial(engine, dan, n1)
  text(engine, dan, n1, 'Anybody?')
  listen(engine, { sid: serviceSid }, { outOfSessionCallbackUrl: strayUrl })
}
