import type { CrowdedNumber } from '#shared/resources/pool-needs.ts'
import type { Database } from './database.ts'

/** A service whose numbers are in use, and how many of its pool are chosen by themselves. */
export interface ServiceInUse {
  readonly serviceSid: string
  readonly free: number
}

/** Who is in most active sessions of a service at once. */
export interface BusiestPerson {
  readonly identifier: string
  /** At least two. */
  readonly sessions: number
}

export function listServicesInUse(db: Database): readonly ServiceInUse[] {
  return db
    .list<[serviceSid: string, free: number]>(
      `SELECT service_sid, sum(1 - is_reserved) FROM pool_number
       LEFT JOIN number_use ON number_use.number_sid = pool_number.number_sid
       GROUP BY service_sid HAVING max(coalesce(sessions, 0)) > 0 ORDER BY min(row)`,
    )
    .map(([serviceSid, free]) => ({ serviceSid, free }))
}

/** By service; without those in which everybody is in one session at most. Counted anew once people came or went. */
export function findBusiestPeople(db: Database): ReadonlyMap<string, BusiestPerson> {
  return db.remember('busiest people', ['participant'], () => {
    const ranked = db.list<[serviceSid: string, identifier: string, sessions: number]>(
      `SELECT service_sid, identifier, sessions FROM (
         SELECT service_sid, identifier, count(*) AS sessions,
           row_number() OVER (PARTITION BY service_sid ORDER BY count(*) DESC, identifier) AS place
         FROM participant WHERE is_active = 1 GROUP BY identifier, service_sid HAVING sessions > 1
       ) WHERE place = 1`,
    )
    return new Map(ranked.map(([serviceSid, identifier, sessions]) => [serviceSid, { identifier, sessions }]))
  })
}

/** Numbers with that many active participants. */
export function listCrowdedNumbers(db: Database, crowd: number): readonly CrowdedNumber[] {
  return db
    .list<[e164: string, sessions: number, participants: number]>(
      `SELECT e164, sessions, participants
       FROM number_use JOIN owned_number ON owned_number.sid = number_use.number_sid
       WHERE participants >= :crowd ORDER BY owned_number.row`,
      { ':crowd': crowd },
    )
    .map(([e164, sessions, participants]) => ({ e164, sessions, participants }))
}
