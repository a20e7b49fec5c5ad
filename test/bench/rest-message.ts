import type { Engine } from '#main/engine/engine.ts'
import { aBenchEngine, aPool, someSessions } from './a-bench-engine.ts'
import { aBenchHost, accountSid, authorization, authToken } from './a-bench-host.ts'
import type { Bench } from './bench.ts'
import { httpRace } from './http-race.ts'
import { startBareServer } from './reference/bare-server.ts'
import { toMessageBody } from './reference/to-message-body.ts'

const form = 'Body=I%20am%20outside%2C%20by%20the%20blue%20door.'

const sessions = 1000

/** A message to a participant, over HTTP; the reference calls our engine directly, which has as many sessions. */
export const restMessage: Bench = {
  name: 'rest-message',
  async measure() {
    const { simulator, host } = await aBenchHost(sessions)
    const { engine } = await aBenchEngine()
    someSessions(engine, aPool(engine, 2), sessions)
    const known = firstPerson(engine)
    const server = await startBareServer(`${accountSid}:${authToken}`, (_path, posted, baseUrl) => {
      const body = posted.get('Body') ?? ''
      const sent = engine.execute({ type: 'messageInteraction.create', ...known, body })
      if (!sent.ok) throw new Error(sent.error.message)
      return toMessageBody(sent.value, accountSid, baseUrl)
    })
    const { serviceSid, sessionSid, participantSid } = firstPerson(simulator)
    const path = `/v1/Services/${serviceSid}/Sessions/${sessionSid}/Participants/${participantSid}/MessageInteractions`
    const rates = await httpRace(
      { url: host.url + path, authorization, form },
      { url: server.url + path, authorization, form },
    )
    await Promise.all([host.close(), server.close()])
    simulator.close()
    return rates
  },
}

function firstPerson(world: Pick<Engine, 'query'>) {
  const [session] = world.query({ type: 'sessions.shown', active: 1, closed: 0 })
  const [person] = session?.participants ?? []
  if (session === undefined || person === undefined) throw new Error('There is no session.')
  return { serviceSid: session.serviceSid, sessionSid: session.sid, participantSid: person.sid }
}
