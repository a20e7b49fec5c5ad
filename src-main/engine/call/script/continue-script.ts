import { findCallScript, upsertCallScript } from '../../../store/call-scripts.ts'
import { findCall, type StoredCall } from '../../../store/calls.ts'
import type { CallAction } from '../../rules/twiml/plan-call.ts'
import type { Step } from '../../step.ts'
import { endAlone } from '../end-alone.ts'
import { hearSystem } from '../hear.ts'
import { showCall } from '../show-call.ts'
import { dialFromScript } from './dial-from-script.ts'

/** Does the next thing that TwiML says in a call; after the last one, the call ends. */
export function continueScript(step: Step, callSid: string): void {
  const leg = findCall(step.db, callSid)
  const [action, ...later] = findCallScript<CallAction>(step.db, callSid) ?? []
  if (leg === undefined || leg.endTime !== null) return
  upsertCallScript(step.db, callSid, later)
  switch (action?.does) {
    case 'hear':
      hearSystem(step, leg, action.text, null)
      goOnAfter(step, leg, action.seconds)
      break
    case 'pause':
      goOnAfter(step, leg, action.seconds)
      break
    case 'dial':
      dialFromScript(step, leg, action)
      break
    default:
      endAlone(step, leg, { heard: 'The call was ended.' })
  }
}

function goOnAfter(step: Step, leg: StoredCall, seconds: number): void {
  showCall(step, leg)
  step.setTimer('call.script', leg.sid, step.now + seconds * 1000)
}
