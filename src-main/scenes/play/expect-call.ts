import type { PhoneCall, PhoneCallStatus } from '#shared/resources/phone.ts'
import { callStatusSaid } from './as-said.ts'
import type { Play } from './play.ts'
import type { Trouble } from './trouble.ts'

export function expectRinging(play: Play, person: string, from: string | null): Trouble {
  const rung = callsTo(play, person)
  if (rung.length === 0) return `${person}'s phone did not ring.`
  if (from === null || rung.some(({ peer }) => peer === play.numberOf(from))) return null
  return `It rang from ${rung.map(({ peer }) => play.nameOf(peer)).join(' and ')}.`
}

export function expectSilentPhone(play: Play, person: string): Trouble {
  const [rung] = callsTo(play, person)
  return rung === undefined ? null : `It rang from ${play.nameOf(rung.peer)}.`
}

export function expectCallStatus(play: Play, person: string, status: PhoneCallStatus): Trouble {
  const call = newestCall(play, person)
  if (call === undefined) return `${person} has had no call.`
  return call.status === status ? null : `It is ${callStatusSaid[call.status]}.`
}

/** In the newest call on that phone, from the other side or the system. */
export function expectHeard(play: Play, person: string, text: string): Trouble {
  const heard = (newestCall(play, person)?.heard ?? []).filter(({ from }) => from !== 'self')
  if (heard.some((caption) => caption.text === text)) return null
  if (heard.length === 0) return `${person} heard nothing.`
  return `${person} heard ${heard.map((caption) => `"${caption.text}"`).join(', then ')}.`
}

function callsTo(play: Play, person: string): PhoneCall[] {
  return callsOn(play, person).filter(({ direction, order }) => direction === 'received' && play.isInBeat(order))
}

function newestCall(play: Play, person: string): PhoneCall | undefined {
  return callsOn(play, person).at(-1)
}

function callsOn(play: Play, person: string): readonly PhoneCall[] {
  return play.engine.query({ type: 'phone.calls', e164: play.phoneOf(person), limit: 100 })
}
