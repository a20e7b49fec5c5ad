import type { AccountSettings } from '#shared/catalog/settings.ts'
import type { Service } from '#shared/resources/service.ts'
import type { SessionMode } from '#shared/resources/session.ts'
import type { Database } from '../../store/database.ts'
import { asMetBy, listPool, type StoredCandidate, withSessions } from '../../store/pool-candidates.ts'
import { countryOfNumber } from '../rules/country/country-of-number.ts'
import { chooseNumber, type NumberChoice, type NumberWish } from '../rules/number-pool/choose-number.ts'

/** What the pool of a service gives that person (E.164), beside these people, in a session of that mode, as it is now. */
export function chooseFromPool(
  db: Database,
  service: Service,
  mode: SessionMode,
  { identifier, people }: Pick<NumberWish, 'identifier' | 'people'>,
  { pickStrategy }: Pick<AccountSettings, 'pickStrategy'>,
): NumberChoice<StoredCandidate> {
  const wish: NumberWish = {
    identifier,
    people,
    country: countryOfNumber(identifier),
    mode,
    geoMatchLevel: service.geoMatchLevel,
    behavior: service.numberSelectionBehavior,
    strategy: pickStrategy,
  }
  return chooseNumber(listPool(db, service.sid), wish, (numbers) =>
    asMetBy(db, service.sid, identifier, pickStrategy === 'least-used' ? withSessions(db, numbers) : numbers),
  )
}
