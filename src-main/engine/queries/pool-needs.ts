import { limits } from '#shared/catalog/limits.ts'
import type { PoolNeed, PoolNeeds } from '#shared/resources/pool-needs.ts'
import type { Database } from '../../store/database.ts'
import {
  type BusyPerson,
  countActiveSessionsOf,
  listBusyPeople,
  listCrowdedNumbers,
  listServicesInUse,
  type ServiceInUse,
} from '../../store/pool-use.ts'

/** Busy people that are looked at for each service: one of the first is its busiest. */
const mostLookedAt = 1000

/** A person has a number in one active session only, so the busiest person says how many are needed. https://www.twilio.com/docs/proxy/phone-numbers-needed */
export function poolNeeds(db: Database): PoolNeeds {
  const busy = listBusyPeople(db, mostLookedAt)
  return {
    services: listServicesInUse(db).map((service) => needOf(db, service, busy)),
    crowded: listCrowdedNumbers(db, limits.advisedParticipantsPerNumber),
  }
}

function needOf(db: Database, { serviceSid, free }: ServiceInUse, busy: readonly BusyPerson[]): PoolNeed {
  let most: Pick<PoolNeed, 'needed' | 'person'> = { needed: 1, person: null }
  for (const { identifier, sessions } of busy) {
    if (sessions <= most.needed) break
    const needed = countActiveSessionsOf(db, identifier, serviceSid)
    if (needed > most.needed) most = { needed, person: identifier }
  }
  return { serviceSid, ...most, free }
}
