import { tellDecision } from '#shared/catalog/rules.ts'
import type { QueryOf } from '#shared/contract/query.ts'
import type { PoolChoice } from '#shared/resources/pool-choice.ts'
import type { Database } from '../../store/database.ts'
import { findService } from '../../store/services.ts'
import { findAccountSettings } from '../../store/settings.ts'
import { chooseFromPool } from '../participant/choose-from-pool.ts'

/** A dry run of the rules that give a new participant a number; null for a service that is not there. */
export function poolChoice(db: Database, { serviceSid, identifier, mode }: QueryOf<'pool.choice'>): PoolChoice | null {
  const service = findService(db, serviceSid)
  if (service === undefined) return null
  const choice = chooseFromPool(db, service, mode, { identifier, people: [identifier] }, findAccountSettings(db))
  const steps = choice.decisions.map(tellDecision)
  return choice.kind === 'chosen'
    ? { number: choice.candidate.e164, error: null, steps }
    : { number: null, error: choice.error, steps }
}
