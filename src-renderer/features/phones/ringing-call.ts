import { useMirror } from '#renderer/state/mirror.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { type CallOnPhone, isRingingHere } from './active-call.ts'
import { focusCall } from './focus-call.ts'
import { runOnPhone } from './phone-command.ts'

/** The call that began to ring last, on whichever phone. */
export function lastRinging(phones: readonly PhoneView[]): CallOnPhone | undefined {
  return phones
    .flatMap((view) => view.calls.filter(isRingingHere).map((call) => ({ phone: view.phone.e164, call })))
    .reduce<CallOnPhone | undefined>(
      (last, one) => (last === undefined || one.call.startedAt >= last.call.startedAt ? one : last),
      undefined,
    )
}

/** For the key A: answers, and goes to where one speaks. False when nothing rings. */
export function answerLastRinging(): boolean {
  return onLastRinging('call.answer', ({ phone }) => focusCall(phone))
}

/** For the key D. False when nothing rings. */
export function declineLastRinging(): boolean {
  return onLastRinging('call.decline')
}

function onLastRinging(type: 'call.answer' | 'call.decline', then?: (ringing: CallOnPhone) => void): boolean {
  const ringing = lastRinging(useMirror.getState().world?.phones ?? [])
  if (ringing === undefined) return false
  const act = runOnPhone(ringing.phone, { type, phone: ringing.phone, callSid: ringing.call.sid })
  void act.then((isDone) => isDone && then?.(ringing))
  return true
}
