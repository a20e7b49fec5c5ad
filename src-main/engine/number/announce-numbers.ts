import type { Participant } from '#shared/resources/participant.ts'
import { findOwnedNumber } from '../../store/owned-numbers.ts'
import type { Step } from '../step.ts'

/** Tells readers of the numbers these participants are on: how many sessions use them has changed. */
export function announceNumbersOf(step: Step, participants: readonly Participant[]): void {
  for (const sid of new Set(participants.map((participant) => participant.proxyIdentifierSid))) {
    const number = sid === null ? undefined : findOwnedNumber(step.db, sid)
    if (number !== undefined) step.emit({ type: 'number.changed', number })
  }
}
