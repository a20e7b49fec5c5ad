import { failed, passed } from '#shared/catalog/decision.ts'
import { findCall, toCall, type StoredCall } from '../../store/calls.ts'
import { findCallRecord } from '../../store/records.ts'
import { endCall, secondsTalked } from '../call/end-call.ts'
import { hearSystem } from '../call/hear.ts'
import { findLegs, type Legs } from '../call/legs.ts'
import { notFound } from '../not-found.ts'
import { refusal } from '../refusal.ts'
import type { CommandHandler, Step } from '../step.ts'

/** Ends both legs of a call that is under way. https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource */
export const endCallByRequest: CommandHandler<'call.end'> = (step, { callSid, status }) => {
  const leg = findCall(step.db, callSid)
  if (leg === undefined || findCallRecord(step.db, callSid) === undefined) return notFound(`/Calls/${callSid}`)
  const legs = leg.endTime === null ? findLegs(step.db, leg) : undefined
  if (legs === undefined) return refusal(21220, 'Call is not in-progress. Cannot redirect.')
  if (status === 'canceled' && legs.callee.answerTime !== null) return { ok: true, value: toCall(leg) }
  end(step, legs)
  return { ok: true, value: toCall(findCall(step.db, callSid) as StoredCall) }
}

const heard = 'The call was ended.'

function end(step: Step, legs: Legs): void {
  const seconds = secondsTalked(step, legs.callee)
  if (seconds !== null) hearSystem(step, legs.callee, heard, legs.entry.sessionSid)
  endCall(step, legs, {
    event: seconds === null ? 'CANCELED' : 'COMPLETED',
    decision: seconds === null ? failed('ended-by-request', { seconds }) : passed('ended-by-request', { seconds }),
    heardBy: 'caller',
    heard,
  })
}
