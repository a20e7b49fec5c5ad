import { failed } from '#shared/catalog/decision.ts'
import { limits } from '#shared/catalog/limits.ts'
import type { CommandOf } from '#shared/contract/command.ts'
import { ok, refuse } from '#shared/contract/result.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { Service } from '#shared/resources/service.ts'
import { insertParticipant, listParticipants } from '../../store/participants.ts'
import type { StoredSession } from '../../store/sessions.ts'
import { tellHarmless } from '../fault/strike.ts'
import { ensurePhone } from '../phone/ensure-phone.ts'
import { raiseAlert } from '../raise-alert.ts'
import { refusal } from '../refusal.ts'
import { lostPlus } from '../rules/country/lost-plus.ts'
import { normalizeIdentifier } from '../rules/country/normalize-identifier.ts'
import { isOwnNumber } from '../rules/number-pool/is-own-number.ts'
import { recordSessionChange } from '../session/record-session-change.ts'
import type { Outcome, Refused, Step } from '../step.ts'
import { giveNumber, type NumberRefused } from './give-number.ts'
import { findRace, refuseRace, warnOfRace } from './race.ts'

type Wish = Omit<CommandOf<'participant.add'>, 'type' | 'serviceSid' | 'sessionSid'>

/** Adds one person to an active session and gives them their number. https://www.twilio.com/docs/proxy/api/participant */
export function addToSession(step: Step, service: Service, session: StoredSession, wish: Wish): Outcome<Participant> {
  const identifier = readIdentifier(step, wish.identifier, session)
  if (typeof identifier !== 'string') return identifier
  const present = listParticipants(step.db, session.sid)
  if (present.some((participant) => participant.identifier === identifier)) {
    return refusal(80103, 'Participant has already been added to Session', { parameter: 'identifier' })
  }
  if (present.filter(({ dateDeleted }) => dateDeleted === null).length >= limits.participantsPerSession) {
    return refusal(80609, 'A Session may have at most 2 participants')
  }
  const shown = present.find(({ proxyIdentifier }) => isOwnNumber(proxyIdentifier, [identifier]))
  if (shown !== undefined) return reported(shownAlready(identifier, shown), service, session)
  const conflictAllowed = step.settings.allowParticipantConflict && wish.failOnParticipantConflict !== true
  const race = findRace(step, session, identifier)
  if (race !== undefined && !conflictAllowed) return refuseRace(race, session, identifier)
  const people = [identifier, ...present.map((participant) => participant.identifier)]
  const given = giveNumber(step, service, session, { conflictAllowed, ...wish, identifier, people })
  if (given.kind === 'refused') return reported(given, service, session)

  const participant: Participant = {
    sid: step.newSid('KP'),
    sessionSid: session.sid,
    serviceSid: service.sid,
    friendlyName: wish.friendlyName ?? null,
    identifier,
    proxyIdentifier: given.number.e164,
    proxyIdentifierSid: given.number.sid,
    dateDeleted: null,
    dateCreated: step.now,
    dateUpdated: step.now,
  }
  insertParticipant(step.db, participant)
  ensurePhone(step, identifier)
  const decisions = race === undefined ? given.decisions : [tellHarmless(race), ...given.decisions]
  const row = recordSessionChange(step, session, 'joined', { participant, decisions })
  if (race !== undefined) warnOfRace(step, participant, race, row)
  if (given.conflict) warnOfConflict(step, participant, row)
  return ok(participant)
}

/** No channel is known to any service, so even where texts are all, there is no address to answer from. https://www.twilio.com/docs/proxy/channels */
function readIdentifier(step: Step, text: string, session: StoredSession): string | Refused {
  const identifier = normalizeIdentifier(text, step.settings.strictIdentifiers)
  switch (identifier.kind) {
    case 'phone':
      return identifier.e164
    case 'channel':
      if (session.mode === 'message-only') {
        const message = `Unmanaged Proxy Identifier not found: this Service has no address from which ${text} could be answered.`
        return refusal(80304, message, { parameter: 'proxyIdentifier' })
      }
      return refusal(80616, `Cannot add ${text} to session ${session.sid}; not compatible with the session mode.`, {
        parameter: 'identifier',
      })
    case 'invalid':
      return invalidIdentifier(text)
  }
}

function invalidIdentifier(text: string): Refused {
  const message = `Participant Identifier '${text}' is not a valid, reachable phone number.${lostPlus(text)}`
  return refusal(80404, message, { parameter: 'identifier' })
}

/** The codes that the debugger shows too: nothing in the pool fits, or somebody would be unmasked. https://www.twilio.com/docs/proxy/phone-numbers-needed */
const debuggerCodes: ReadonlySet<unknown> = new Set([80201, 80202, 80203, 80205, 80206, 80207, 80208, 80402])

/** Nobody is added whose own number stands on another's phone as the masked one. https://www.twilio.com/docs/errors/80402 */
function shownAlready(identifier: string, { proxyIdentifier }: Participant): NumberRefused {
  const message = `Invalid Identifier and Proxy Identifier pair: ${identifier} is the proxy number of another participant.`
  const decisions = [failed('shown-already', { identifier, number: proxyIdentifier })]
  return { kind: 'refused', error: { code: 80402, status: 400, message, parameter: 'identifier' }, decisions }
}

function reported({ error, decisions }: NumberRefused, service: Service, session: StoredSession): Refused {
  if (typeof error.code !== 'number' || !debuggerCodes.has(error.code)) return refuse(error)
  const report = { code: error.code, text: error.message, decisions, serviceSid: service.sid, sessionSid: session.sid }
  return { ok: false, error, report }
}

function warnOfConflict(step: Step, participant: Participant, timelineRow: number): void {
  const { identifier, proxyIdentifier, serviceSid, sessionSid } = participant
  raiseAlert(step, {
    code: 80802,
    text: `${identifier} now uses ${proxyIdentifier} in more than one active session.`,
    serviceSid,
    sessionSid,
    interactionSid: null,
    timelineRow,
  })
}
