import type { Engine } from '#main/engine/engine.ts'
import { dial, lastCall, text } from '#test/support/a-ride.ts'
import { ana, aService, ben, cleo, n1 } from '#test/support/a-service.ts'
import { aSession } from '#test/support/a-session.ts'
import { done, pass } from '#test/support/an-engine.ts'

const sayings = ['Call me at 415 then 555 and then 0111', 'https://example.org/4155550111', 'I am +1 (415) 555-0111 !']

/** What people give away of themselves, and then everything that was made is taken back, one after the other. */
export function clearUp(engine: Engine): void {
  const { sid: serviceSid } = aService(engine)
  const { sid: sessionSid } = aSession(engine, serviceSid, [ana])
  const inSession = { serviceSid, sessionSid }
  const guest = done(engine, { type: 'participant.add', ...inSession, identifier: ben })
  for (const body of sayings) text(engine, ana, n1, body)
  done(engine, { type: 'media.add', base64: 'iVBORw0KGgo=' })
  const { resourceSid, interactionSid } = text(engine, ana, n1, 'Look', ['simulator:picture/cat'])
  dial(engine, ana, n1)
  const { sid: callSid } = lastCall(engine, ana)
  pass(engine, 5)
  done(engine, { type: 'call.end', callSid, status: 'completed' })
  const fault = done(engine, { type: 'fault.add', kind: 'api-error', count: null, probability: 0.5 })
  for (const url of ['/v1/Services', '/v1/Services?Page=1']) {
    engine.execute({ type: 'fault.strikeRequest', url, serviceSid, sessionSid })
  }
  done(engine, { type: 'fault.remove', id: fault.id })
  done(engine, { type: 'call.delete', callSid })
  done(engine, { type: 'message.delete', messageSid: resourceSid })
  if (interactionSid !== null) done(engine, { type: 'interaction.delete', ...inSession, interactionSid })
  done(engine, { type: 'participant.remove', ...inSession, participantSid: guest.sid })
  done(engine, { type: 'session.delete', ...inSession })
  const bought = done(engine, { type: 'number.buy', areaCode: '415' })
  done(engine, { type: 'number.release', e164: bought.e164 })
  done(engine, { type: 'phone.set', e164: cleo, label: 'Cleo' })
  done(engine, { type: 'phone.remove', e164: cleo })
  done(engine, { type: 'service.delete', serviceSid })
}
