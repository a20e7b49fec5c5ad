import { useMirror } from '#renderer/state/mirror.ts'
import { phoneElement } from '#renderer/ui/phone-element.ts'
import type { PhoneView } from '#shared/contract/snapshot.ts'
import { activeCall, type CallOnPhone, isRingingHere } from './active-call.ts'
import { phoneAtHand } from './front-phone.ts'
import { runOnPhone } from './phone-command.ts'

/** The call of the phone at hand, else the one that began last, on the phone that made it. A call that rings is declined, not hung up. */
export function callToHangUp(phones: readonly PhoneView[], atHand: string | undefined): CallOnPhone | undefined {
  const held = phones
    .flatMap((view) => {
      const call = activeCall(view)
      return call === undefined || isRingingHere(call) ? [] : [{ phone: view.phone.e164, call }]
    })
    .sort((a, b) => b.call.order - a.call.order)
  return held.find(({ phone }) => phone === atHand) ?? held.find(({ call }) => call.direction === 'dialled') ?? held[0]
}

/** For the key H: who was on that phone stays there, outside of its texts. False when nobody is in a call. */
export function hangUp(): boolean {
  const held = callToHangUp(useMirror.getState().world?.phones ?? [], phoneAtHand())
  if (held === undefined) return false
  standOn(held.phone)
  void runOnPhone(held.phone, { type: 'call.hangUp', phone: held.phone, callSid: held.call.sid })
  return true
}

function standOn(e164: string): void {
  const phone = phoneElement(e164)
  if (phone?.contains(document.activeElement)) phone.querySelector<HTMLElement>('section')?.focus()
}
