import { pictureNames, pictureUrl } from '#shared/catalog/pictures.ts'
import type { CommandOf } from '#shared/contract/command.ts'
import type { DeliveryBehavior, OnCallBehavior } from '#shared/resources/phone.ts'
import type { Recording } from './recording.ts'
import { nothing, type Said, say, step, unsaid } from './spoken.ts'

const reactions: Readonly<Record<OnCallBehavior, string>> = {
  manual: 'waits for its owner',
  answer: 'answers by itself',
  decline: 'declines by itself',
  busy: 'is busy',
  'no-answer': 'is never answered',
  voicemail: 'goes to voicemail',
}
const carriages: Readonly<Record<DeliveryBehavior, string>> = {
  ok: 'delivers texts',
  fail: 'refuses texts',
  undelivered: 'loses texts',
}

export function sayText(
  { from, to, body = '', mediaUrls }: CommandOf<'phone.sendMessage'>,
  recording: Recording,
): Said {
  const person = recording.names.person(from)
  if (person === null) return unsaid('a number of the account wrote a text')
  const target = targetOf(from, to, recording)
  if (target === null) return unsaid(`${person} wrote to somebody's real number`)
  if (mediaUrls.length === 0 && body === '') return unsaid(`${person} sent ${target} an empty text`)
  if (mediaUrls.length === 0) return say(`${person} texts ${target}`, body)
  const picture = pictureNames.find((name) => pictureUrl(name) === mediaUrls[0])
  if (picture === undefined || mediaUrls.length > 1 || body !== '') {
    return unsaid(`${person} sent ${target} something other than words or one of the pictures`)
  }
  return say(`${person} sends ${target} the picture ${picture}`)
}

export function sayDial({ from, to }: CommandOf<'phone.dial'>, recording: Recording): Said {
  const person = recording.names.person(from)
  if (person === null) return unsaid('a number of the account called')
  const target = targetOf(from, to, recording)
  return target === null ? unsaid(`${person} called somebody's real number`) : say(`${person} calls ${target}`)
}

type InCall = 'call.answer' | 'call.decline' | 'call.hangUp' | 'call.say' | 'call.dtmf'

export function sayInCall(command: CommandOf<InCall>, { engine, names }: Recording): Said {
  const person = names.person(command.phone)
  if (person === null) return unsaid('a number of the account did something in a call')
  const newest = engine.query({ type: 'phone.calls', e164: command.phone, limit: 1 }).at(-1)
  if (newest?.sid !== command.callSid) return unsaid(`${person} did something in a call that was not the newest`)
  switch (command.type) {
    case 'call.answer':
      return say(`${person} answers`)
    case 'call.decline':
      return say(`${person} declines`)
    case 'call.hangUp':
      return say(`${person} hangs up`)
    case 'call.say':
      return say(`${person} says`, command.text)
    case 'call.dtmf':
      return say(`${person} presses`, command.digits)
  }
}

export function sayPhone({ e164, onCall, deliver }: CommandOf<'phone.set'>, { names }: Recording): Said {
  if (onCall === undefined && deliver === undefined) return nothing
  const person = names.person(e164)
  if (person === null) return nothing
  const steps = [
    ...(onCall === undefined ? [] : [step(`${person}'s phone ${reactions[onCall]}`)]),
    ...(deliver === undefined ? [] : [step(`${person}'s carrier ${carriages[deliver]}`)]),
  ]
  return { kind: 'steps', steps }
}

/** The person whom somebody reaches under a number, where only one can be meant; else the number. */
function targetOf(from: string, to: string, { names, acquaintances }: Recording): string | null {
  const meant = names.people.filter(([, e164]) => acquaintances.numberFor(from, e164) === to)
  return meant.length === 1 ? (meant[0]?.[0] ?? null) : names.number(to)
}
