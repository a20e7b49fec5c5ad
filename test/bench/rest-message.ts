import type { SessionView } from '#shared/resources/session.ts'
import { aBenchEngine, aPool, phone, proxyNumber } from './a-bench-engine.ts'
import { aBenchHost, accountSid, authorization, authToken } from './a-bench-host.ts'
import type { Bench } from './bench.ts'
import { httpRace } from './http-race.ts'
import { startBareServer } from './reference/bare-server.ts'
import { toMessageBody } from './reference/to-message-body.ts'

const form = 'Body=I%20am%20outside%2C%20by%20the%20blue%20door.'

/** A message to a participant, over HTTP; the reference calls our engine directly. */
export const restMessage: Bench = {
  name: 'rest-message',
  async measure() {
    const { simulator, host, serviceSid } = await aBenchHost(1000)
    const [session] = simulator.query({ type: 'sessions.shown', active: 1, closed: 0 })
    const { engine } = await aBenchEngine()
    const known = engine.execute({
      type: 'session.create',
      serviceSid: aPool(engine, 2),
      ttl: 86_400,
      participants: [{ identifier: phone(0), proxyIdentifier: proxyNumber(0) }],
    })
    if (session === undefined || !known.ok) throw new Error('There is no session.')
    const { serviceSid: knownService, sessionSid, participantSid } = firstPerson(known.value)
    const server = await startBareServer(`${accountSid}:${authToken}`, (_path, posted, baseUrl) => {
      const body = posted.get('Body') ?? ''
      const sent = engine.execute({
        type: 'messageInteraction.create',
        serviceSid: knownService,
        sessionSid,
        participantSid,
        body,
      })
      if (!sent.ok) throw new Error(sent.error.message)
      return toMessageBody(sent.value, accountSid, baseUrl)
    })
    const ours = firstPerson(session)
    const path = `/v1/Services/${serviceSid}/Sessions/${ours.sessionSid}/Participants/${ours.participantSid}/MessageInteractions`
    const rates = await httpRace(
      { url: host.url + path, authorization, form },
      { url: server.url + path, authorization, form },
    )
    await Promise.all([host.close(), server.close()])
    simulator.close()
    return rates
  },
}

function firstPerson({ serviceSid, sid: sessionSid, participants }: SessionView) {
  return { serviceSid, sessionSid, participantSid: participants[0]?.sid ?? '' }
}
