import type { Engine } from '#main/engine/engine.ts'
import type { Contact } from '#shared/contract/command.ts'
import type { Interaction } from '#shared/resources/interaction.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'
import type { Service } from '#shared/resources/service.ts'
import type { SessionMode, SessionView } from '#shared/resources/session.ts'
import { ana, aService, ben, n1, n2 } from './a-service.ts'
import { anEngine, done, type EngineSetup } from './an-engine.ts'

export interface Ride {
  readonly engine: Engine
  readonly service: Service
  readonly session: SessionView
  readonly ana: Participant
  readonly ben: Participant
}

interface RideSetup extends EngineSetup {
  readonly mode?: SessionMode
  readonly ttl?: number
}

/** Ana, whose proxy number is `n1`, and Ben, whose is `n2`, in one active session. */
export function aRide({ mode = 'voice-and-message', ttl = 0, ...setup }: RideSetup = {}): Ride {
  const engine = anEngine(setup)
  const service = aService(engine)
  const session = done(engine, {
    type: 'session.create',
    serviceSid: service.sid,
    uniqueName: 'Ride 7',
    mode,
    ttl,
    participants: [
      { identifier: ana, proxyIdentifier: n1 },
      { identifier: ben, proxyIdentifier: n2 },
    ],
  })
  const [first, second] = session.participants
  if (first === undefined || second === undefined) throw new Error('A ride needs two people.')
  return { engine, service, session, ana: first, ben: second }
}

/** Somebody texts a number. Answers what became of it. */
export function text(engine: Engine, from: string, to: string, body = 'Hi', mediaUrls: string[] = []): Contact {
  return done(engine, { type: 'phone.sendMessage', from, to, body, mediaUrls })
}

/** Somebody calls a number. Answers what became of it. */
export function dial(engine: Engine, from: string, to: string): Contact {
  return done(engine, { type: 'phone.dial', from, to })
}

/** The application removes somebody from their session. */
export function leave(engine: Engine, { serviceSid, sessionSid, sid }: Participant): void {
  done(engine, { type: 'participant.remove', serviceSid, sessionSid, participantSid: sid })
}

export function messagesOf(engine: Engine, e164: string): readonly PhoneMessage[] {
  return engine.query({ type: 'phone.messages', e164, limit: 100 })
}

/** Texts that reached a phone, each with the number it showed. */
export function received(engine: Engine, e164: string): [peer: string, body: string][] {
  return messagesOf(engine, e164)
    .filter(({ direction }) => direction === 'received')
    .map(({ peer, body }) => [peer, body])
}

export function callsOf(engine: Engine, e164: string): readonly PhoneCall[] {
  return engine.query({ type: 'phone.calls', e164, limit: 100 })
}

/** The newest call on a phone. Throws when there is none. */
export function lastCall(engine: Engine, e164: string): PhoneCall {
  const call = callsOf(engine, e164).at(-1)
  if (call === undefined) throw new Error(`${e164} has no call.`)
  return call
}

export function alertCodes(engine: Engine): number[] {
  return engine.query({ type: 'alerts', afterSeq: 0, limit: 1000 }).map(({ code }) => code)
}

export function interactionsOf(engine: Engine, { sid, serviceSid }: SessionView): Interaction[] {
  const page = engine.query({ type: 'interactions.page', serviceSid, sessionSid: sid, after: 0, limit: 1000 })
  return page.items.map(({ item }) => item)
}

/** The interaction of a contact. Throws when it has none. */
export function interactionOf(engine: Engine, { interactionSid }: Contact): Interaction {
  const interaction = interactionSid === null ? null : engine.query({ type: 'interaction.find', interactionSid })
  if (interaction === null) throw new Error('The contact has no interaction.')
  return interaction
}

/** Rules of the trace of a contact, in the order decided; `!` marks those that did not pass. */
export function rulesOf(engine: Engine, { traceId }: Pick<Contact, 'traceId'>): string[] {
  const trace = engine.query({ type: 'trace', traceId })
  return (trace?.steps ?? []).map(({ rule, passed }) => (passed ? rule : `!${rule}`))
}
