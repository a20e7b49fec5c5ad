import type { Participant } from '#shared/resources/participant.ts'
import { findOptOut } from '../../store/opt-outs.ts'
import { identifierOfDialForm } from '../rules/country/dial-form.ts'
import { checkOutbound, type OutboundCheck } from '../rules/message/check-outbound.ts'
import type { Step } from '../step.ts'

type Pair = Pick<Participant, 'identifier' | 'proxyIdentifier'>

/** Whether the platform sends a text to somebody, from the number they use. */
export function checkSending(step: Step, { identifier, proxyIdentifier }: Pair, body: string): OutboundCheck {
  const isBlocked = findOptOut(step.db, identifierOfDialForm(identifier), proxyIdentifier) !== undefined
  return checkOutbound({ from: proxyIdentifier, to: identifier, body }, isBlocked)
}
