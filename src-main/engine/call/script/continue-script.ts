import { findCallScript, upsertCallScript } from '../../../store/call-scripts.ts'
import { findCall, type StoredCall } from '../../../store/calls.ts'
import type { Step } from '../../step.ts'
import { hangUpOn } from '../end-alone.ts'
import { hearSystem } from '../hear.ts'
import { showCall } from '../show-call.ts'
import { askForMore } from './ask-for-more.ts'
import { dialFromScript } from './dial-from-script.ts'
import { sendKeys, waitOn } from './listen-for-keys.ts'
import type { Listening, ScriptAction } from './script-action.ts'

/** Does the next thing that TwiML says in a call; after the last one, the call ends. */
export function continueScript(step: Step, callSid: string): void {
  const leg = findCall(step.db, callSid)
  const [action, ...later] = findCallScript<ScriptAction>(step.db, callSid) ?? []
  if (leg === undefined || leg.endTime !== null) return
  upsertCallScript<ScriptAction>(step.db, callSid, later)
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
    case 'redirect':
      askForMore(step, leg, action.url)
      break
    case 'gather':
      listen(step, leg, { ...action, does: 'listen', isSilent: false }, later)
      break
    case 'listen':
      listen(step, leg, action, later)
      break
    default:
      hangUpOn(step, leg)
  }
}

/** One prompt after the other, then the time for keys; where none came, what follows. */
function listen(step: Step, leg: StoredCall, action: Listening, later: readonly ScriptAction[]): void {
  const [prompt, ...prompts] = action.prompts
  if (prompt !== undefined) {
    upsertCallScript<ScriptAction>(step.db, leg.sid, [{ ...action, prompts }, ...later])
    if (prompt.does === 'hear') hearSystem(step, leg, prompt.text, null)
    goOnAfter(step, leg, prompt.seconds)
  } else if (!action.isSilent) waitOn(step, leg.sid, { ...action, isSilent: true }, later)
  else if (action.digits === '') continueScript(step, leg.sid)
  else sendKeys(step, leg, action, action.digits, null)
}

function goOnAfter(step: Step, leg: StoredCall, seconds: number): void {
  showCall(step, leg)
  step.setTimer('call.script', leg.sid, step.now + seconds * 1000)
}
