import { type Decision, failed, passed } from '#shared/catalog/decision.ts'
import type { ApiError } from '#shared/contract/result.ts'
import type { AlertNotice } from '../alert-notice.ts'

export interface Pair {
  readonly identifier: string
  readonly proxyIdentifier: string
}

export interface ReopeningCheck {
  readonly error: ApiError | null
  /** For the debugger, when the account allows the conflict. */
  readonly alert: AlertNotice | null
  readonly decisions: readonly Decision[]
}

/**
 * Closing gave the numbers back; a pair that is active elsewhere by now keeps the session closed.
 * `taken` are the pairs of this session that another active session has. https://www.twilio.com/docs/errors/80604
 */
export function checkReopeningPairs(taken: readonly Pair[], conflictAllowed: boolean): ReopeningCheck {
  const [first] = taken
  if (first === undefined) return { error: null, alert: null, decisions: [] }
  const decisions = taken.map(({ identifier, proxyIdentifier }) =>
    (conflictAllowed ? passed : failed)('reopen-conflict', {
      identifier,
      number: proxyIdentifier,
      exempt: conflictAllowed,
    }),
  )
  const message = 'Proxy identifier already in use with requested identifier.'
  if (!conflictAllowed) return { error: { code: 80604, status: 400, message }, alert: null, decisions }
  const text = `The session was re-opened although ${first.identifier} uses ${first.proxyIdentifier} in another active session.`
  return { error: null, alert: { code: 80801, text }, decisions }
}
