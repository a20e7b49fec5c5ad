import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { PhoneCall } from '#shared/resources/phone.ts'

/** A call and the number of the phone whose leg of it this is. */
export interface CallOnPhone {
  readonly phone: string
  readonly call: PhoneCall
}

export function isRingingHere(call: PhoneCall): boolean {
  return call.status === 'ringing' && call.direction === 'received'
}

/** The call a phone is busy with: the one in progress, else the newest that rings. */
export function activeCall(view: PhoneView): PhoneCall | undefined {
  return (
    view.calls.findLast((call) => call.status === 'in-progress') ??
    view.calls.findLast((call) => call.status === 'ringing')
  )
}
