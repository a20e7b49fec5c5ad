import { findCall } from '../store/calls.ts'
import { findWebhook } from '../store/webhooks.ts'
import { hangUpOn } from './call/end-alone.ts'
import { continueScript } from './call/script/continue-script.ts'
import type { Step } from './step.ts'
import type { DueTimer } from './step-runner.ts'
import type { TimerKind } from './timer-kind.ts'
import { answerAsResponder } from './timers/answer-as-responder.ts'
import { deliverMessage } from './timers/deliver-message.ts'
import { endRinging } from './timers/end-ringing.ts'
import { expireSession } from './timers/expire-session.ts'
import { reactToCall } from './timers/react-to-call.ts'
import { retireSession } from './timers/retire-session.ts'
import { abandonWebhook } from './webhook/abandon-webhook.ts'

const handlers: Readonly<Record<TimerKind, (step: Step, ref: string) => void>> = {
  'session.expire': expireSession,
  'session.retain': retireSession,
  'message.deliver': deliverMessage,
  'call.ring-timeout': endRinging,
  'call.react': reactToCall,
  'call.script': continueScript,
  'webhook.respond': answerAsResponder,
}

/** All that can fall due. */
export const timerKinds = Object.keys(handlers)

/** Does what a timer that fell due is for. */
export function runTimer(step: Step, timer: DueTimer): void {
  handlers[timer.kind as TimerKind](step, timer.ref)
}

/** What is done where a timer throws, so that nothing waits for what it was for. */
export function giveUpTimer(step: Step, { kind, ref }: DueTimer): void {
  const webhook = kind === 'webhook.respond' ? findWebhook(step.db, ref) : undefined
  if (webhook !== undefined) abandonWebhook(step, webhook)
  if (kind === 'call.script') hangUpOn(step, findCall(step.db, ref))
}
