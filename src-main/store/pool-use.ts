import type { CrowdedNumber } from '#shared/resources/pool-needs.ts'
import type { Database } from './database.ts'

/** A service whose numbers are in use, and how many of its pool are chosen by themselves. */
export interface ServiceInUse {
  readonly serviceSid: string
  readonly free: number
}

export interface BusyPerson {
  readonly identifier: string
  /** Active sessions of all services. */
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

/** Who is in more than one active session, the busiest first. Counted anew once people came or went. */
export function listBusyPeople(db: Database, limit: number): readonly BusyPerson[] {
  return db.remember('busy people', ['participant'], () =>
    db
      .list<[identifier: string, sessions: number]>(
        `SELECT identifier, count(*) AS sessions FROM participant WHERE is_active = 1
         GROUP BY identifier HAVING sessions > 1 ORDER BY sessions DESC, identifier LIMIT :limit`,
        { ':limit': limit },
      )
      .map(([identifier, sessions]) => ({ identifier, sessions })),
  )
}

export function countActiveSessionsOf(db: Database, identifier: string, serviceSid: string): number {
  const [sessions] = db.find<[number]>(
    `SELECT count(*) FROM participant WHERE is_active = 1 AND identifier = :identifier AND service_sid = :serviceSid`,
    { ':identifier': identifier, ':serviceSid': serviceSid },
  ) ?? [0]
  return sessions
}

/** Numbers with that many active participants; a session has two at most, which tells where to count. */
export function listCrowdedNumbers(db: Database, crowd: number): readonly CrowdedNumber[] {
  return db
    .list<[e164: string, sessions: number, participants: number]>(
      `SELECT e164, sessions, (SELECT count(*) FROM participant
         WHERE is_active = 1 AND proxy_identifier_sid = number_use.number_sid) AS participants
       FROM number_use JOIN owned_number ON owned_number.sid = number_use.number_sid
       WHERE sessions * 2 >= :crowd ORDER BY owned_number.row`,
      { ':crowd': crowd },
    )
    .map(([e164, sessions, participants]) => ({ e164, sessions, participants }))
    .filter(({ participants }) => participants >= crowd)
}
