import type { ClosedReason, SessionStatus } from '#shared/resources/session.ts'
import { reasonSaid, statusSaid } from './as-said.ts'
import { numberWithin } from './contact.ts'
import type { Play } from './play.ts'
import type { Trouble } from './trouble.ts'

export function expectStatus(play: Play, name: string, status: SessionStatus | 'gone'): Trouble {
  const now = play.session(name)?.status ?? 'gone'
  return now === status ? null : `It is ${statusSaid[now]}.`
}

export function expectReason(play: Play, name: string, reason: ClosedReason): Trouble {
  const session = play.session(name)
  if (session?.closedReason == null) return `It is ${statusSaid[session?.status ?? 'gone']}.`
  return session.closedReason === reason ? null : `It was closed by ${reasonSaid[session.closedReason]}.`
}

export function expectNumber(play: Play, person: string, number: string, session: string): Trouble {
  const has = numberWithin(play, person, session)
  if (has === play.numberOf(number)) return null
  return has === null ? `${person} is not in ${session}.` : `${person} has ${play.nameOf(has)}.`
}

export function expectOptOut(play: Play, person: string, number: string, wanted: 'in' | 'out'): Trouble {
  const [phone, proxyNumber] = [play.phoneOf(person), play.numberOf(number)]
  const isOptedOut = play.engine
    .query({ type: 'optOuts' })
    .some((optOut) => optOut.phone === phone && optOut.proxyNumber === proxyNumber)
  if (isOptedOut === (wanted === 'out')) return null
  return isOptedOut ? `${person} is.` : `${person} is not.`
}

export function expectSessions(play: Play, number: string, count: number): Trouble {
  const inUse = play.engine.query({ type: 'number', e164: play.numberOf(number) })?.pool?.inUse ?? 0
  return inUse === count ? null : `It serves ${inUse}.`
}

export function expectInteractions(play: Play, name: string, count: number): Trouble {
  const session = play.session(name)
  if (session === null) return 'It is gone.'
  const { serviceSid, sid: sessionSid } = session
  const page = play.engine.query({ type: 'interactions.page', serviceSid, sessionSid, after: 0, limit: 1000 })
  return page.items.length === count ? null : `It has ${page.items.length}.`
}
