import type { Fault } from '#shared/resources/fault.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { listFaultsLeft } from '../../store/faults.ts'
import { findActiveParticipantByIdentifier } from '../../store/participants.ts'
import type { StoredSession } from '../../store/sessions.ts'
import { countStrike, findFault } from '../fault/find-fault.ts'
import { tellFault } from '../fault/strike.ts'
import { raiseAlert } from '../raise-alert.ts'
import { refusal } from '../refusal.ts'
import type { Refused, Step } from '../step.ts'

/**
 * Two requests at once for the same person in different sessions. One process is too quick for it to happen by itself:
 * they meet where a fault has them meet. https://www.twilio.com/docs/errors/80623
 */
export function findRace(
  step: Step,
  { sid: sessionSid, serviceSid }: StoredSession,
  identifier: string,
): Fault | undefined {
  if (listFaultsLeft(step.db, 'participant-race').length === 0) return undefined
  if (findActiveParticipantByIdentifier(step.db, serviceSid, identifier) === undefined) return undefined
  return findFault(step, 'participant-race', { from: [identifier], to: [], sessionSid })
}

export function refuseRace(race: Fault, { sid: sessionSid, serviceSid }: StoredSession, identifier: string): Refused {
  const text = sameTime(identifier)
  const report = { code: 80623, text, decisions: [tellFault(race)], serviceSid, sessionSid }
  return { ...refusal(80623, text, { status: 409, parameter: 'identifier' }), fault: race, report }
}

/** Where the account allows conflicts, both requests succeed and the debugger says so. */
export function warnOfRace(
  step: Step,
  { identifier, ...participant }: Participant,
  race: Fault,
  timelineRow: number,
): void {
  countStrike(step, race)
  const { serviceSid, sessionSid } = participant
  raiseAlert(step, {
    code: 80802,
    text: sameTime(identifier),
    serviceSid,
    sessionSid,
    interactionSid: null,
    timelineRow,
  })
}

function sameTime(identifier: string): string {
  return `Simultaneous requests to create a Participant with the Identifier ${identifier}.`
}
