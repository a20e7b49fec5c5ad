import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { NamedNumberProblem } from '#shared/catalog/rules/named-number-rules.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { Capabilities } from '#shared/resources/owned-number.ts'
import type { SessionMode } from '#shared/resources/session.ts'
import { normalizeIdentifier } from '../country/normalize-identifier.ts'
import { lacksSms, lacksVoice } from './capable.ts'
import { isOwnNumber } from './is-own-number.ts'
import { namedNumberError } from './named-number-error.ts'

/** A number the account owns. */
export interface NamedNumber {
  readonly sid: string
  readonly e164: string
  readonly capabilities: Capabilities
  /** The service whose pool it is in, or null. */
  readonly serviceSid: string | null
  readonly isReserved: boolean
  /** This person has it in another active session of the service. */
  readonly takenByThisIdentifier: boolean
}

export interface NamedNumberRequest<Named> {
  readonly serviceSid: string
  readonly identifier: string
  /** The real numbers of everybody who is or was in the session, with this person's. */
  readonly people: readonly string[]
  readonly mode: SessionMode
  /** As given, and the owned number that it names; null where not given, or where the account owns no such number. */
  readonly proxyIdentifier: string | null
  readonly byNumber: Named | null
  readonly proxyIdentifierSid: string | null
  readonly bySid: Named | null
  /** The account may use a pair twice, and the request does not forbid it. */
  readonly conflictAllowed: boolean
  readonly liveReservedQuirk: boolean
}

export type NamedNumberCheck<Named> =
  /** `conflict`: the pair is used a second time, which the debugger notes (80802). */
  | {
      readonly kind: 'named'
      readonly number: Named
      readonly conflict: boolean
      readonly decisions: readonly Decision[]
    }
  | { readonly kind: 'refused'; readonly error: ApiError; readonly decisions: readonly Decision[] }

/**
 * Whether the number that a request names may be given to the participant. At least one of `proxyIdentifier` and
 * `proxyIdentifierSid` is given. Country, area and reservation are not asked.
 * https://www.twilio.com/docs/proxy/api/participant
 */
export function checkNamedNumber<Named extends NamedNumber>(
  request: NamedNumberRequest<Named>,
): NamedNumberCheck<Named> {
  const named = request.proxyIdentifier ?? request.proxyIdentifierSid ?? ''
  const number = request.byNumber ?? request.bySid
  const problem = problemOf(request)
  if (problem !== null || number === null) {
    const reason = problem ?? 'not-owned'
    const decisions = [failed('named-number', { named, problem: reason })]
    return { kind: 'refused', error: namedNumberError(reason, request), decisions }
  }
  const ofPair = { identifier: request.identifier, number: number.e164 }
  const conflict = number.takenByThisIdentifier
  const fits = passed('named-number', { named, problem: null })
  if (conflict && !request.conflictAllowed) {
    const decisions = [fits, failed('pair-unused', { ...ofPair, exempt: false })]
    return { kind: 'refused', error: namedNumberError('in-use', request), decisions }
  }
  return { kind: 'named', number, conflict, decisions: [fits, passed('pair-unused', { ...ofPair, exempt: conflict })] }
}

function problemOf(request: NamedNumberRequest<NamedNumber>): NamedNumberProblem | null {
  const { proxyIdentifier, proxyIdentifierSid, byNumber, bySid } = request
  if (proxyIdentifier !== null && normalizeIdentifier(proxyIdentifier).kind !== 'phone') return 'not-a-number'
  if (proxyIdentifierSid !== null && !/^PN[0-9a-f]{32}$/.test(proxyIdentifierSid)) return 'invalid-sid'
  if (proxyIdentifier !== null && proxyIdentifierSid !== null && byNumber?.sid !== proxyIdentifierSid)
    return 'two-numbers'
  const number = byNumber ?? bySid
  if (number === null) return 'not-owned'
  if (number.serviceSid !== request.serviceSid) return 'not-in-service'
  if (isOwnNumber(number.e164, request.people)) return 'own-number'
  if (number.isReserved && proxyIdentifierSid !== null && request.liveReservedQuirk) return 'reserved'
  if (lacksVoice(request.mode, number.capabilities)) return 'no-voice'
  if (lacksSms(request.mode, number.capabilities)) return 'no-sms'
  return null
}
