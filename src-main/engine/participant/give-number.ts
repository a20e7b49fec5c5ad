import type { Decision } from '#shared/catalog/decision.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Service } from '#shared/resources/service.ts'
import type { Session } from '#shared/resources/session.ts'
import type { Database } from '../../store/database.ts'
import { findOwnedNumber, findOwnedNumberByE164 } from '../../store/owned-numbers.ts'
import { findActiveParticipant } from '../../store/participants.ts'
import { withoutPunctuation } from '../rules/country/normalize-identifier.ts'
import { checkNamedNumber, type NamedNumber } from '../rules/number-pool/check-named-number.ts'
import type { Step } from '../step.ts'
import { chooseFromPool } from './choose-from-pool.ts'

export interface NumberRequest {
  /** E.164. */
  readonly identifier: string
  /** The real numbers of everybody who is or was in the session, with this person's. */
  readonly people: readonly string[]
  readonly proxyIdentifier?: string | undefined
  readonly proxyIdentifierSid?: string | undefined
  /** The account may use a pair twice, and the request does not forbid it. */
  readonly conflictAllowed: boolean
}

export interface GivenNumber {
  readonly sid: string
  readonly e164: string
}

export interface NumberRefused {
  readonly kind: 'refused'
  readonly error: ApiError
  readonly decisions: readonly Decision[]
}

export type NumberGiven =
  | {
      readonly kind: 'given'
      readonly number: GivenNumber
      readonly conflict: boolean
      readonly decisions: readonly Decision[]
    }
  | NumberRefused

/** The proxy number a new participant gets: the one that was named, or the one the pool rules choose. */
export function giveNumber(step: Step, service: Service, session: Session, request: NumberRequest): NumberGiven {
  const isNamed = request.proxyIdentifier !== undefined || request.proxyIdentifierSid !== undefined
  return isNamed ? takeNamed(step, session, request) : choose(step, service, session, request)
}

function takeNamed(step: Step, session: Session, request: NumberRequest): NumberGiven {
  const { identifier, people, proxyIdentifier, proxyIdentifierSid, conflictAllowed } = request
  const named = (number: OwnedNumber | undefined) => asNamed(step.db, session.serviceSid, request, number)
  const check = checkNamedNumber({
    serviceSid: session.serviceSid,
    identifier,
    people,
    mode: session.mode,
    proxyIdentifier: proxyIdentifier ?? null,
    byNumber: named(
      proxyIdentifier === undefined ? undefined : findOwnedNumberByE164(step.db, withoutPunctuation(proxyIdentifier)),
    ),
    proxyIdentifierSid: proxyIdentifierSid ?? null,
    bySid: named(proxyIdentifierSid === undefined ? undefined : findOwnedNumber(step.db, proxyIdentifierSid)),
    conflictAllowed,
    liveReservedQuirk: step.settings.liveReservedQuirk,
  })
  return check.kind === 'named' ? { ...check, kind: 'given' } : check
}

function asNamed(
  db: Database,
  serviceSid: string,
  { identifier }: NumberRequest,
  number: OwnedNumber | undefined,
): NamedNumber | null {
  if (number === undefined) return null
  return {
    sid: number.sid,
    e164: number.e164,
    capabilities: number.capabilities,
    serviceSid: number.pool?.serviceSid ?? null,
    isReserved: number.pool?.isReserved ?? false,
    takenByThisIdentifier: findActiveParticipant(db, serviceSid, identifier, number.e164) !== undefined,
  }
}

function choose(step: Step, service: Service, session: Session, request: NumberRequest): NumberGiven {
  const choice = chooseFromPool(step.db, service, session.mode, request, step.settings)
  if (choice.kind === 'refused') return choice
  return { kind: 'given', number: choice.candidate, conflict: false, decisions: choice.decisions }
}
