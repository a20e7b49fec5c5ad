import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { Service } from '#shared/resources/service.ts'
import type { SessionMode } from '#shared/resources/session.ts'
import type { Database } from '../../store/database.ts'
import { listPoolCandidates, type StoredCandidate } from '../../store/pool-candidates.ts'
import { countryOfNumber } from '../rules/country/country-of-number.ts'
import { chooseNumber, type NumberChoice } from '../rules/number-pool/choose-number.ts'

/** What the pool of a service gives that person (E.164) in a session of that mode, as it is now. */
export function chooseFromPool(
  db: Database,
  service: Service,
  mode: SessionMode,
  identifier: string,
  { pickStrategy }: Pick<AccountSettings, 'pickStrategy'>,
): NumberChoice<StoredCandidate> {
  const candidates = listPoolCandidates(db, service.sid, identifier, pickStrategy === 'least-used')
  return chooseNumber(candidates, {
    identifier,
    country: countryOfNumber(identifier),
    mode,
    geoMatchLevel: service.geoMatchLevel,
    behavior: service.numberSelectionBehavior,
    strategy: pickStrategy,
  })
}
