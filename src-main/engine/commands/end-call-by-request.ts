import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import { ok } from '#shared/contract/result.ts'
import { findCallScript } from '../../store/call-scripts.ts'
import { findCall, type StoredCall, toCall } from '../../store/calls.ts'
import { findCallRecord } from '../../store/records.ts'
import { callEnded, endAlone } from '../call/end-alone.ts'
import { endCall, secondsTalked } from '../call/end-call.ts'
import { hearSystem } from '../call/hear.ts'
import { findLegsUnderWay, type Legs, otherSide, type Side } from '../call/legs.ts'
import { notFound } from '../not-found.ts'
import { refusal } from '../refusal.ts'
import type { CommandHandler, Step } from '../step.ts'

/** Ends both legs of a call that is under way. https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource */
export const endCallByRequest: CommandHandler<'call.end'> = (step, { callSid, status }) => {
  const leg = findCall(step.db, callSid)
  if (leg === undefined || findCallRecord(step.db, callSid) === undefined) return notFound(`/Calls/${callSid}`)
  if (leg.endTime !== null) return refusal(21220, 'Call is not in-progress. Cannot redirect.')
  const legs = findLegsUnderWay(step.db, leg)
  const { answerTime } = legs?.callee ?? leg
  if (status === 'canceled' && answerTime !== null) return ok(toCall(leg))
  if (legs === undefined) endAlone(step, leg, { heard: callEnded, decision: ended(secondsTalked(step, leg)) })
  else end(step, legs, heardByOf(step, legs, leg))
  return ok(toCall(findCall(step.db, callSid) as StoredCall))
}

/** Where TwiML dialled somebody, ending their leg lets it go on with the caller. */
function heardByOf(step: Step, { caller }: Legs, leg: StoredCall): Side {
  return leg.sid === caller.sid && findCallScript(step.db, caller.sid) !== undefined ? 'callee' : 'caller'
}

function end(step: Step, legs: Legs, heardBy: Side): void {
  const seconds = secondsTalked(step, legs.callee)
  const other = legs[otherSide(heardBy)]
  if (seconds !== null) hearSystem(step, other, callEnded, legs.entry.sessionSid)
  const event = seconds === null ? 'CANCELED' : 'COMPLETED'
  endCall(step, legs, { event, decision: ended(seconds), heardBy, heard: callEnded })
}

function ended(seconds: number | null): Decision {
  return seconds === null ? failed('ended-by-request', { seconds }) : passed('ended-by-request', { seconds })
}
