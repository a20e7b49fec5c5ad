import type { Counts } from '#shared/contract/snapshot.ts'
import type { Database } from './database.ts'

/** How many there are of each; `phoneNumbers` are those in pools. */
export function findCounts(db: Database): Counts {
  const [services, phoneNumbers, sessions, participants, interactions, alerts, phones] = db.find<
    [number, number, number, number, number, number, number]
  >(
    `SELECT (SELECT count(*) FROM service), (SELECT count(*) FROM pool_number), (SELECT count(*) FROM session),
       (SELECT count(*) FROM participant), (SELECT count(*) FROM interaction), (SELECT count(*) FROM alert),
       (SELECT count(*) FROM phone)`,
  ) ?? [0, 0, 0, 0, 0, 0, 0]
  return { services, phoneNumbers, sessions, participants, interactions, alerts, phones }
}
