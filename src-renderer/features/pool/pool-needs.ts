import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { SessionView } from '#shared/resources/session.ts'

/** From here on, a number more is advised, though nothing is refused. */
const crowd = 100

/** How many numbers what is active now needs in one service. */
export interface PoolNeed {
  readonly serviceSid: string
  readonly needed: number
  /** Who is in that many sessions at once. */
  readonly person: string
  /** Numbers of the pool that are chosen by themselves. */
  readonly free: number
}

export interface CrowdedNumber {
  readonly e164: string
  readonly sessions: number
  readonly participants: number
}

/** A person has a number in one active session only, so the busiest person says how many are needed. https://www.twilio.com/docs/proxy/phone-numbers-needed */
export function poolNeeds(sessions: readonly SessionView[], numbers: readonly OwnedNumber[]): readonly PoolNeed[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { serviceSid, identifier } of activeParticipants(sessions)) {
    const people = counts.get(serviceSid) ?? new Map<string, number>()
    counts.set(serviceSid, people.set(identifier, (people.get(identifier) ?? 0) + 1))
  }
  return [...counts].map(([serviceSid, people]) => {
    const [person, needed] = [...people].reduce((most, one) => (one[1] > most[1] ? one : most))
    const free = numbers.filter(({ pool }) => pool?.serviceSid === serviceSid && !pool.isReserved).length
    return { serviceSid, needed, person, free }
  })
}

/** Numbers with a hundred active participants or sessions. https://www.twilio.com/docs/proxy/phone-numbers-needed */
export function crowdedNumbers(
  sessions: readonly SessionView[],
  numbers: readonly OwnedNumber[],
): readonly CrowdedNumber[] {
  const participants = new Map<string, number>()
  for (const { proxyIdentifier } of activeParticipants(sessions)) {
    participants.set(proxyIdentifier, (participants.get(proxyIdentifier) ?? 0) + 1)
  }
  return numbers
    .map(({ e164, pool }) => ({ e164, sessions: pool?.inUse ?? 0, participants: participants.get(e164) ?? 0 }))
    .filter((number) => number.sessions >= crowd || number.participants >= crowd)
}

function activeParticipants(sessions: readonly SessionView[]) {
  return sessions
    .filter(({ status }) => status !== 'closed')
    .flatMap(({ participants }) => participants.filter(({ dateDeleted }) => dateDeleted === null))
}
