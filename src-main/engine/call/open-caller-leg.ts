import type { PhoneCallStatus } from '#shared/resources/phone.ts'
import { findCall, insertCall, type StoredCall, updateCall } from '../../store/calls.ts'
import type { SoFar } from '../contact/so-far.ts'
import type { Step } from '../step.ts'
import type { Dialled } from './dialled.ts'

/** Stores the caller's leg, or how a leg that waited goes on. */
export function openCallerLeg(
  step: Step,
  { sid, from, to }: Dialled,
  { held }: Pick<SoFar, 'held'>,
  status: Extract<PhoneCallStatus, 'ringing' | 'busy' | 'failed' | 'completed'>,
  timelineRow: number,
): StoredCall {
  const waiting = held === null ? undefined : findCall(step.db, sid)
  const endTime = status === 'ringing' ? null : step.now
  if (waiting !== undefined) {
    const goesOn = { ...waiting, status, endTime, dateUpdated: step.now }
    updateCall(step.db, goesOn)
    return goesOn
  }
  const leg: StoredCall = {
    sid,
    parentCallSid: null,
    direction: 'inbound',
    phone: from,
    proxyNumber: to,
    status,
    dialledAs: null,
    timelineRow,
    startStep: step.seq,
    startTime: step.now,
    answerTime: null,
    endTime,
    dateUpdated: step.now,
  }
  insertCall(step.db, leg)
  return leg
}
