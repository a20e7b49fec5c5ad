import { insertCall, type StoredCall } from '../../store/calls.ts'
import { checkDelivery } from '../leak/check-delivery.ts'
import type { Step } from '../step.ts'

/** Stores the leg to somebody who is called. It can only come from a proxy number, so nothing else ever shows as the caller. */
export function openCalleeLeg(
  step: Step,
  caller: StoredCall,
  callee: Pick<StoredCall, 'sid' | 'phone' | 'proxyNumber' | 'dialledAs'>,
  sessionSid: string | null,
): StoredCall {
  const leg: StoredCall = {
    ...callee,
    parentCallSid: caller.sid,
    direction: 'outbound-dial',
    status: 'ringing',
    timelineRow: caller.timelineRow,
    startStep: step.seq,
    startTime: step.now,
    answerTime: null,
    endTime: null,
    dateUpdated: step.now,
  }
  insertCall(step.db, leg)
  checkDelivery(step, { surface: 'caller-id', leg, sessionSid, added: [callee.proxyNumber], typed: '' })
  return leg
}
