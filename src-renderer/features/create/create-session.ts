import { execute } from '#renderer/state/host.ts'
import type { Result } from '#shared/contract/result.ts'
import type { SessionMode, SessionView } from '#shared/resources/session.ts'
import type { Person } from './person-choice.ts'

export interface NewSession {
  readonly serviceSid: string
  readonly name: string
  readonly mode: SessionMode
  /** Seconds; 0 means none. */
  readonly ttl: number
  readonly people: readonly Person[]
}

/** Makes the session with its people, and gives new people's phones their names. */
export async function createSession({ serviceSid, name, mode, ttl, people }: NewSession): Promise<Result<SessionView>> {
  const made = await execute({
    type: 'session.create',
    serviceSid,
    mode,
    ttl,
    ...(name !== '' && { uniqueName: name }),
    participants: people.map((person) => ({
      identifier: person.e164,
      ...(person.name !== '' && { friendlyName: person.name }),
    })),
  })
  if (!made.ok) return made
  for (const person of people.filter(({ isNew, name: label }) => isNew && label !== '')) {
    await execute({ type: 'phone.set', e164: person.e164, label: person.name })
  }
  return made
}
