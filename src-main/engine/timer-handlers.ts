import type { Timer } from '../store/timers.ts'
import type { Step } from './step.ts'
import type { TimerKind } from './timer-kind.ts'
import { deliverMessage } from './timers/deliver-message.ts'
import { endRinging } from './timers/end-ringing.ts'
import { expireSession } from './timers/expire-session.ts'
import { reactToCall } from './timers/react-to-call.ts'

const handlers: Readonly<Record<TimerKind, (step: Step, ref: string) => void>> = {
  'session.expire': expireSession,
  'message.deliver': deliverMessage,
  'call.ring-timeout': endRinging,
  'call.react': reactToCall,
}

/** Does what a timer that fell due is for. */
export function runTimer(step: Step, timer: Timer): void {
  handlers[timer.kind as TimerKind](step, timer.ref)
}
