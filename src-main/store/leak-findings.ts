import type { LeakFinding, LeakReport } from '#shared/resources/leak.ts'
import type { Database } from './database.ts'

type FindingRow = [
  isDisclosure: number,
  at: number,
  surface: string,
  participantSid: string,
  masked: string,
  place: string,
]

export type FindingKind = 'leak' | 'disclosure'

export function insertLeakFinding(db: Database, kind: FindingKind, finding: LeakFinding): void {
  db.run(
    `INSERT INTO leak_finding (is_disclosure, at, surface, participant_sid, masked, place)
     VALUES (:isDisclosure, :at, :surface, :participantSid, :masked, :place)`,
    {
      ':isDisclosure': Number(kind === 'disclosure'),
      ':at': finding.at,
      ':surface': finding.surface,
      ':participantSid': finding.participantSid,
      ':masked': finding.leakedIdentifierMasked,
      ':place': finding.where,
    },
  )
}

/** Counts one more delivery that was checked. */
export function updateDeliveriesChecked(db: Database): void {
  db.run('UPDATE leak_check SET checked = checked + 1')
}

/** Oldest first. */
export function findLeakReport(db: Database): LeakReport {
  const checked = db.find<[number]>('SELECT checked FROM leak_check')?.[0] ?? 0
  const rows = db.list<FindingRow>(
    'SELECT is_disclosure, at, surface, participant_sid, masked, place FROM leak_finding ORDER BY row',
  )
  return {
    checked,
    leaks: rows.filter(([isDisclosure]) => isDisclosure === 0).map(fromRow),
    disclosures: rows.filter(([isDisclosure]) => isDisclosure === 1).map(fromRow),
  }
}

function fromRow([, at, surface, participantSid, masked, place]: FindingRow): LeakFinding {
  return {
    at,
    surface: surface as LeakFinding['surface'],
    participantSid,
    leakedIdentifierMasked: masked,
    where: place,
  }
}
