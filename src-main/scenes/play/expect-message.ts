import type { PhoneMessage } from '#shared/resources/phone.ts'
import type { Play } from './play.ts'
import type { Trouble } from './trouble.ts'

/** That person got those words in this beat, from a number that is nobody's own, or from that very one. */
export function expectText(play: Play, person: string, body: string, from: string | null): Trouble {
  const found = messagesTo(play, person).filter((message) => message.body === body)
  if (found.length === 0) return sawInstead(play, person)
  const real = found.find(({ peer }) => isReal(play, peer))
  if (real !== undefined) return `${person} saw the real number of ${play.nameOf(real.peer)}.`
  if (from === null || found.some(({ peer }) => peer === play.numberOf(from))) return null
  return `${person} saw it from ${found.map(({ peer }) => play.nameOf(peer)).join(' and ')}.`
}

export function expectPicture(play: Play, person: string, url: string): Trouble {
  return messagesTo(play, person).some(({ mediaUrls }) => mediaUrls.includes(url)) ? null : sawInstead(play, person)
}

export function expectNothing(play: Play, person: string): Trouble {
  return messagesTo(play, person).length === 0 ? null : sawInstead(play, person)
}

export function expectAnything(play: Play, person: string): Trouble {
  return messagesTo(play, person).length > 0 ? null : sawInstead(play, person)
}

/** Those words came to somebody's phone in this beat, or to nobody's. */
export function expectTextSeenBy(play: Play, who: 'somebody' | 'nobody', body: string): Trouble {
  const readers = Object.keys(play.scene.cast).filter((person) =>
    messagesTo(play, person).some((message) => message.body === body),
  )
  if (readers.length > 0 === (who === 'somebody')) return null
  return readers.length > 0 ? `${readers.join(' and ')} saw it.` : 'Nobody saw it.'
}

function messagesTo(play: Play, person: string): PhoneMessage[] {
  const messages = play.engine.query({ type: 'phone.messages', e164: play.phoneOf(person), limit: 1000 })
  return messages.filter(({ direction, order }) => direction === 'received' && play.isInBeat(order))
}

function sawInstead(play: Play, person: string): string {
  const seen = messagesTo(play, person).map(
    ({ body, mediaUrls, peer }) => `"${[body, ...mediaUrls].filter(Boolean).join(' ')}" from ${play.nameOf(peer)}`,
  )
  return seen.length === 0 ? `${person} saw nothing.` : `${person} saw ${seen.join(', then ')}.`
}

function isReal(play: Play, e164: string): boolean {
  return Object.values(play.scene.cast).some(({ phone }) => phone === e164)
}
