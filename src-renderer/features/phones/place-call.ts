import { useMirror } from '#renderer/state/mirror.ts'
import { notify } from '#renderer/ui/notify.ts'
import { activeCall } from './active-call.ts'
import { draftOn } from './drafts.ts'
import { focusCall } from './focus-call.ts'
import { phoneAtHand } from './front-phone.ts'
import { ownerName } from './owner.ts'
import { runOnPhone } from './phone-command.ts'
import { noNumber } from './thread-composer.tsx'
import { shownThread } from './use-shown-thread.ts'

/** For the key C: the phone at hand rings the number in front on it, and the keyboard goes to where one hangs up. */
export async function placeCall(): Promise<void> {
  const { world } = useMirror.getState()
  const from = phoneAtHand()
  const view = world?.phones.find(({ phone }) => phone.e164 === from)
  if (world === null || from === undefined || view === undefined)
    return notify({ title: 'No phone is there to call from', text: 'Add a phone first.' })
  const name = ownerName(view.phone)
  if (activeCall(view) !== undefined)
    return notify({ title: `${name}’s phone is in a call already`, text: 'Press H to hang up, or A to answer.' })
  const { peer } = shownThread(view, world, draftOn(from))
  if (peer === null) return notify({ title: `${name}’s phone knows no number to call`, text: noNumber })
  if (await runOnPhone(from, { type: 'phone.dial', from, to: peer })) focusCall(from)
}
