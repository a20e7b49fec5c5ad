import type { PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'
import { pairOf } from './model.ts'
import type { Picture } from './picture.ts'
import { people, type Real } from './real.ts'

/** All that one person's phone shows. */
export interface Screen {
  readonly person: string
  readonly messages: readonly PhoneMessage[]
  readonly calls: readonly PhoneCall[]
}

export function screensOf({ engine }: Real): Screen[] {
  return people.map((person) => ({
    person,
    messages: engine.query({ type: 'phone.messages', e164: person, limit: 1000 }),
    calls: engine.query({ type: 'phone.calls', e164: person, limit: 1000 }),
  }))
}

export function pictureOfEngine({ engine, serviceSid }: Real, screens: readonly Screen[]): Picture {
  const all = { serviceSid, after: 0, limit: 1000 }
  const sessions = engine.query({ type: 'sessions.page', ...all }).items
  const pool = engine.query({ type: 'pool.page', ...all }).items
  const optOuts = engine.query({ type: 'optOuts' })
  return {
    sessions: sessions.map(({ item: { sid, status, participants } }) => ({
      sid,
      status,
      pairs: participants
        .filter(({ dateDeleted }) => dateDeleted === null)
        .map(({ identifier, proxyIdentifier }) => pairOf(identifier, proxyIdentifier)),
    })),
    pool: pool.map(({ item }) => ({
      number: item.e164,
      isReserved: item.pool?.isReserved ?? false,
      inUse: item.pool?.inUse ?? 0,
    })),
    optOuts: optOuts.map(({ phone, proxyNumber }) => pairOf(phone, proxyNumber)).sort(),
    phones: screens.map(({ person, messages, calls }) => ({
      person,
      received: messages.flatMap(({ direction, peer, body }) =>
        direction === 'received' ? [[peer, body] as const] : [],
      ),
      calls: calls.flatMap(({ direction, status, endedAt }) => (endedAt === null ? [`${direction} ${status}`] : [])),
    })),
  }
}
