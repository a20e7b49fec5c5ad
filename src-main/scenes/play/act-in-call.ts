import type { Play } from './play.ts'
import type { Trouble } from './trouble.ts'

type Doing =
  | { readonly type: 'call.answer' | 'call.decline' | 'call.hangUp' }
  | { readonly type: 'call.say'; readonly text: string }
  | { readonly type: 'call.dtmf'; readonly digits: string }

/** Does something in the newest call on a person's phone. */
export function actInCall(play: Play, person: string, doing: Doing): Trouble {
  const phone = play.phoneOf(person)
  const call = play.engine.query({ type: 'phone.calls', e164: phone, limit: 1 }).at(-1)
  if (call === undefined) return `There is no call on ${person}'s phone.`
  return play.act({ ...doing, phone, callSid: call.sid })
}
