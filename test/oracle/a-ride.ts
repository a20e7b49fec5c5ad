import { ana, ben, n1, n2 } from '#test/support/a-service.ts'
import { aProxy, type Session, type TestProxy } from './a-proxy.ts'

export interface Ride {
  readonly proxy: TestProxy
  readonly session: Session
  /** SIDs of the participants. */
  readonly ana: string
  readonly ben: string
}

interface RideSetup extends NonNullable<Parameters<typeof aProxy>[0]> {
  readonly mode?: 'voice-only' | 'message-only'
  readonly ttl?: number
  /** The proxy numbers of Ana and Ben. */
  readonly numbers?: readonly [string, string]
}

/** Ana, whose proxy number is `n1`, and Ben, whose is `n2`, in one active session. */
export async function aRide({ mode, ttl, numbers = [n1, n2], ...setup }: RideSetup = {}): Promise<Ride> {
  const proxy = await aProxy({ pool: [n1, n2], ...setup })
  const people = [ana, ben].map((person, nth) =>
    JSON.stringify({ Identifier: person, ProxyIdentifier: numbers[nth] ?? n1 }),
  )
  const session = await proxy.session([], { UniqueName: 'Ride 7', Mode: mode, Ttl: ttl, Participants: people })
  const { participants } = await proxy.look({ path: `${session.path}/Participants` })
  return { proxy, session, ana: participants[0].sid, ben: participants[1].sid }
}
