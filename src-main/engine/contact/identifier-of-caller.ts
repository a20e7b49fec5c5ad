import type { Database } from '../../store/database.ts'
import { findActiveParticipant } from '../../store/participants.ts'
import { findPreviousSession } from '../../store/sessions.ts'
import { identifierOfDialForm } from '../rules/country/dial-form.ts'

/**
 * The identifier that a caller's number stands for at a proxy number: itself where a participant was named so, else
 * without the 1 of Mexico and the 9 of Argentina.
 */
export function identifierOfCaller(db: Database, serviceSid: string, from: string, to: string): string {
  const bare = identifierOfDialForm(from)
  if (bare === from || findActiveParticipant(db, serviceSid, from, to) !== undefined) return from
  if (findActiveParticipant(db, serviceSid, bare, to) !== undefined) return bare
  return findPreviousSession(db, serviceSid, from, to) === undefined ? bare : from
}
