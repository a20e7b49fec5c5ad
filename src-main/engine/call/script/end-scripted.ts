import { type StoredCall, updateCall } from '../../../store/calls.ts'
import { advanceCall } from '../../contact/advance-contact.ts'
import type { Step } from '../../step.ts'
import { endAlone } from '../end-alone.ts'
import type { Ending } from '../end-call.ts'
import { hearSystem } from '../hear.ts'
import type { Legs } from '../legs.ts'
import { showCall } from '../show-call.ts'
import { stopRinging } from '../stop-ringing.ts'

const statuses = { BUSY: 'busy', UNANSWERED: 'no-answer', CANCELED: 'canceled', COMPLETED: 'completed' } as const

/** Somebody whom TwiML dialled is gone, and it goes on; where the caller hung up, it ends. https://www.twilio.com/docs/voice/twiml/dial */
export function endScripted(step: Step, { entry, caller, callee }: Legs, ending: Ending): void {
  const { event, decision, heardBy, heard } = ending
  const ended: StoredCall = { ...callee, status: statuses[event], endTime: step.now, dateUpdated: step.now }
  stopRinging(step, callee)
  updateCall(step.db, ended)
  if (heardBy === 'caller') {
    advanceCall(step, entry, entry.state, { decision, outbound: statuses[event] })
    hearSystem(step, caller, heard, null)
    showCall(step, caller)
    step.setTimer('call.script', caller.sid, step.now)
  } else {
    hearSystem(step, ended, heard, null)
    endAlone(step, caller, { decision })
  }
  showCall(step, ended)
}
