import type { Participant } from '#shared/resources/participant.ts'
import { findOptOut } from '../../store/opt-outs.ts'
import { checkOutbound, type OutboundCheck } from '../rules/message/check-outbound.ts'
import type { Step } from '../step.ts'

/** Whether the platform sends a text to a participant, from their own proxy number. */
export function checkSending(step: Step, { identifier, proxyIdentifier }: Participant, body: string): OutboundCheck {
  const isBlocked = findOptOut(step.db, identifier, proxyIdentifier) !== undefined
  return checkOutbound({ from: proxyIdentifier, to: identifier, body }, isBlocked)
}
