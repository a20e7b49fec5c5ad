import type { Engine } from '#main/engine/engine.ts'
import type { CommandInput } from '#shared/contract/command.ts'
import type { SessionView } from '#shared/resources/session.ts'
import { done } from './an-engine.ts'

type Wish = Omit<Extract<CommandInput, { type: 'session.create' }>, 'type' | 'serviceSid' | 'participants'>

/** A session of these people, made in one request. */
export function aSession(
  engine: Engine,
  serviceSid: string,
  people: readonly string[] = [],
  wish: Wish = {},
): SessionView {
  return done(engine, {
    type: 'session.create',
    serviceSid,
    participants: people.map((identifier) => ({ identifier })),
    ...wish,
  })
}

/** The session as it is now. Throws when it is gone. */
export function sessionNow(engine: Engine, { sid }: Pick<SessionView, 'sid'>): SessionView {
  const session = engine.query({ type: 'session.find', sessionSid: sid })
  if (session === null) throw new Error(`There is no session ${sid}.`)
  return session
}

/** The proxy numbers of the people in it, in the order they were added. */
export function numbersOf({ participants }: SessionView): string[] {
  return participants.map(({ proxyIdentifier }) => proxyIdentifier)
}
