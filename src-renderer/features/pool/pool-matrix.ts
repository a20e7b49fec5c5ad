import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { SessionView } from '#shared/resources/session.ts'

export interface PoolMatrix {
  /** Real numbers: phones in order of appearance, then participants without a phone. */
  readonly people: readonly string[]
  readonly numbers: readonly OwnedNumber[]
  /** The active sessions in which that person uses that number. */
  readonly sessionsAt: (person: string, number: string) => readonly SessionView[]
}

const nothing: readonly SessionView[] = []

/** Who uses which pool number in which active session. */
export function poolMatrix(
  phones: readonly PhoneView[],
  numbers: readonly OwnedNumber[],
  sessions: readonly SessionView[],
): PoolMatrix {
  const cells = new Map<string, SessionView[]>()
  const people = new Set(phones.map((view) => view.phone.e164))
  for (const session of sessions) {
    if (session.status === 'closed') continue
    for (const { identifier, proxyIdentifier, dateDeleted } of session.participants) {
      if (dateDeleted !== null) continue
      people.add(identifier)
      const key = `${identifier} ${proxyIdentifier}`
      cells.set(key, [...(cells.get(key) ?? []), session])
    }
  }
  return {
    people: [...people],
    numbers: numbers.filter((number) => number.pool !== null),
    sessionsAt: (person, number) => cells.get(`${person} ${number}`) ?? nothing,
  }
}

/** A hue that stays with a session, degrees; sessions made one after the other get distant ones. */
export function sessionHue(sessionSid: string): number {
  return (Number.parseInt(sessionSid.slice(-4), 16) * 137) % 360
}
