import { limits } from '#shared/catalog/limits.ts'
import type { PoolNeeds } from '#shared/resources/pool-needs.ts'
import type { Database } from '../../store/database.ts'
import { findBusiestPeople, listCrowdedNumbers, listServicesInUse } from '../../store/pool-use.ts'

/** A person has a number in one active session only, so the busiest person says how many are needed. https://www.twilio.com/docs/proxy/phone-numbers-needed */
export function poolNeeds(db: Database): PoolNeeds {
  const busiest = findBusiestPeople(db)
  return {
    services: listServicesInUse(db).map(({ serviceSid, free }) => {
      const person = busiest.get(serviceSid)
      return { serviceSid, needed: person?.sessions ?? 1, person: person?.identifier ?? null, free }
    }),
    crowded: listCrowdedNumbers(db, limits.advisedParticipantsPerNumber),
  }
}
