import type { PhoneCallStatus } from '#shared/resources/phone.ts'
import { insertCall, type StoredCall } from '../../store/calls.ts'
import type { Step } from '../step.ts'

/** A call as it comes in from a phone. */
export interface Dialled {
  /** The caller's leg. */
  readonly sid: string
  /** Real number of the caller. */
  readonly from: string
  readonly to: string
}

/** Stores the caller's leg. */
export function openCallerLeg(
  step: Step,
  { sid, from, to }: Dialled,
  status: Extract<PhoneCallStatus, 'ringing' | 'busy' | 'failed'>,
  timelineRow: number,
): StoredCall {
  const leg: StoredCall = {
    sid,
    parentCallSid: null,
    direction: 'inbound',
    phone: from,
    proxyNumber: to,
    status,
    dialledAs: null,
    timelineRow,
    startTime: step.now,
    answerTime: null,
    endTime: status === 'ringing' ? null : step.now,
    dateUpdated: step.now,
  }
  insertCall(step.db, leg)
  return leg
}
