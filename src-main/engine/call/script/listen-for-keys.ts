import { findCallScript, upsertCallScript } from '../../../store/call-scripts.ts'
import { findCall, type StoredCall } from '../../../store/calls.ts'
import { press } from '../../rules/twiml/gather.ts'
import type { Step } from '../../step.ts'
import { askForMore } from './ask-for-more.ts'
import type { Listening, ScriptAction } from './script-action.ts'

/** Keys pressed in a call whose TwiML waits for some. https://www.twilio.com/docs/voice/twiml/gather */
export function pressInScript(step: Step, callSid: string, keys: string): void {
  const [action, ...later] = findCallScript<ScriptAction>(step.db, callSid) ?? []
  const leg = findCall(step.db, callSid)
  if (leg === undefined || action?.does !== 'listen') return
  const pressed = press(action, keys)
  const silent: Listening = { ...action, digits: pressed.digits, prompts: [], isSilent: true }
  if (pressed.kind === 'more') waitOn(step, callSid, silent, later)
  else if (pressed.digits === '') waitOn(step, callSid, { ...silent, seconds: 0 }, later)
  else sendKeys(step, leg, action, pressed.digits, pressed.finishedOn)
}

/** Waits for keys, once the prompts are over, or from the last key on. */
export function waitOn(step: Step, callSid: string, listening: Listening, later: readonly ScriptAction[]): void {
  upsertCallScript<ScriptAction>(step.db, callSid, [listening, ...later])
  step.setTimer('call.script', callSid, step.now + listening.seconds * 1000)
}

/** Nothing of the TwiML is left once keys are sent: their answer goes on. */
export function sendKeys(
  step: Step,
  leg: StoredCall,
  { url }: Listening,
  digits: string,
  finishedOn: string | null,
): void {
  upsertCallScript<ScriptAction>(step.db, leg.sid, [])
  step.clearTimer('call.script', leg.sid)
  askForMore(step, leg, url, [
    ['Digits', digits],
    ...(finishedOn === null ? [] : [['FinishedOnKey', finishedOn] as const]),
    ['msg', 'Gather End'],
  ])
}
