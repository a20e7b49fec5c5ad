import type { Engine } from '#main/engine/engine.ts'
import { dial, lastCall, text } from '#test/support/a-ride.ts'
import { ana, aService, ben, cleo, dan, n1 } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { anAnswer, answer, callbackUrl, interceptUrl, listen, noAnswer, strayUrl } from '#test/support/a-webhook.ts'
import { done, pass } from '#test/support/an-engine.ts'

/** Every kind of answer once, an advance that waits for one, and something still waiting at the end. */
export function giveEveryAnswer(engine: Engine): void {
  const service = aService(engine)
  aSession(engine, service.sid, [ana, ben], { ttl: 600 })
  const urls = { callbackUrl, interceptCallbackUrl: interceptUrl, outOfSessionCallbackUrl: strayUrl }
  listen(engine, service, urls)
  text(engine, ana, n1, 'Hi')
  done(engine, { type: 'clock.advance', to: engine.status().now + 20_000 })
  engine.runDue(engine.status().goal, () => true)
  answer(engine, noAnswer)
  engine.runDue(engine.status().goal, () => true)
  text(engine, ana, n1, 'Hi')
  answer(engine, anAnswer(403))
  dial(engine, dan, n1)
  answer(engine, anAnswer(200, 'application/xml', `<Response><Say>One moment</Say><Dial>${cleo}</Dial></Response>`))
  pass(engine, 3)
  done(engine, { type: 'call.answer', phone: cleo, callSid: lastCall(engine, cleo).sid })
  text(engine, dan, n1, 'Hi')
  answer(engine, anAnswer(200, 'application/json', `{"participantIdentifier":"nobody"}`))
  text(engine, dan, n1, 'Hi')
  answer(engine, anAnswer(200, 'application/json', `{"participantIdentifier":"${cleo}"}`))
  answer(engine, anAnswer(200))
  pass(engine, 30)
  listen(engine, service, { interceptCallbackUrl: 'https://responder.test/silent' })
  text(engine, ben, n1, 'Hi')
  pass(engine, 15)
  listen(engine, service, { interceptCallbackUrl: interceptUrl })
  dial(engine, ana, n1)
}
