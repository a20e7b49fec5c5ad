import { expect, test } from 'vitest'
import { type Database, openDatabase } from '#main/store/database.ts'
import { findBusiestPeople } from '#main/store/pool-use.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

const [rides, parcels, visits] = ['KS1', 'KS2', 'KS3']

interface Crowd {
  readonly first: number
  readonly people?: number
  readonly sessions: number
}

/** So many people, from a first one on, each in so many active sessions of a service. */
function busy(db: Database, serviceSid: string, { first, people = 1, sessions }: Crowd): void {
  const named = { ':service': serviceSid, ':first': first, ':people': people, ':sessions': sessions }
  db.run('PRAGMA foreign_keys = OFF')
  db.run(
    `INSERT INTO participant (sid, session_sid, service_sid, identifier, proxy_identifier, is_active, date_created, date_updated)
     WITH RECURSIVE seat (at) AS (SELECT 0 UNION ALL SELECT at + 1 FROM seat WHERE at + 1 < :people * :sessions)
     SELECT :service || :first || ' ' || at, 'KC' || at, :service, '+' || (:first + at % :people), '+1', 1, 0, 0 FROM seat`,
    named,
  )
}

test('the busiest of each service, however many people are busier in another one', () => {
  const db = openDatabase(sqlite)
  busy(db, rides, { first: 10_000, people: 1200, sessions: 3 })
  busy(db, parcels, { first: 50_000, sessions: 2 })
  busy(db, visits, { first: 60_000, people: 3, sessions: 1 })
  expect(findBusiestPeople(db)).toEqual(
    new Map([
      [rides, { identifier: '+10000', sessions: 3 }],
      [parcels, { identifier: '+50000', sessions: 2 }],
    ]),
  )
  busy(db, parcels, { first: 40_000, people: 2, sessions: 4 })
  expect(findBusiestPeople(db).get(parcels)).toEqual({ identifier: '+40000', sessions: 4 })
  db.close()
})
