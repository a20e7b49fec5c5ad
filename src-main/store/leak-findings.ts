import type { LeakFinding, LeakReport, LeakSummary } from '#shared/resources/leak.ts'
import type { Database } from './database.ts'
import type { Table } from './rows-in-hand.ts'

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

/** How many deliveries were checked: one row, whatever its key. */
const checks: Table<number> = { name: 'leak_check', read: readChecked, insert: writeChecked, update: writeChecked }

/** Counts one more delivery that was checked. */
export function updateDeliveriesChecked(db: Database): void {
  db.updateRow(checks, 'all', countChecked(db) + 1)
}

/** Oldest first. */
export function findLeakReport(db: Database): LeakReport {
  const rows = db.list<FindingRow>(
    'SELECT is_disclosure, at, surface, participant_sid, masked, place FROM leak_finding ORDER BY row',
  )
  return {
    checked: countChecked(db),
    leaks: rows.filter(([isDisclosure]) => isDisclosure === 0).map(fromRow),
    disclosures: rows.filter(([isDisclosure]) => isDisclosure === 1).map(fromRow),
  }
}

/** The newest of each kind, the oldest of them first. */
export function findLeakSummary(db: Database, limit: number): LeakSummary {
  return {
    checked: countChecked(db),
    leakCount: countFindings(db, 'leak'),
    disclosureCount: countFindings(db, 'disclosure'),
    leaks: listNewest(db, 'leak', limit),
    disclosures: listNewest(db, 'disclosure', limit),
  }
}

function countChecked(db: Database): number {
  return db.findRow(checks, 'all') ?? 0
}

function readChecked(db: Database): number {
  return rememberChecked(db, () => db.find<[number]>('SELECT checked FROM leak_check')?.[0] ?? 0)
}

function writeChecked(db: Database, checked: number): void {
  db.run('UPDATE leak_check SET checked = :checked', { ':checked': checked })
  rememberChecked(db, () => checked)
}

function rememberChecked(db: Database, read: () => number): number {
  return db.remember('deliveries checked', ['leak_check'], read)
}

function countFindings(db: Database, kind: FindingKind): number {
  const counted = db.find<[number]>('SELECT count(*) FROM leak_finding WHERE is_disclosure = :isDisclosure', {
    ':isDisclosure': Number(kind === 'disclosure'),
  })
  return counted?.[0] ?? 0
}

function listNewest(db: Database, kind: FindingKind, limit: number): LeakFinding[] {
  const rows = db.list<FindingRow>(
    `SELECT is_disclosure, at, surface, participant_sid, masked, place FROM leak_finding
     WHERE is_disclosure = :isDisclosure ORDER BY row DESC LIMIT :limit`,
    { ':isDisclosure': Number(kind === 'disclosure'), ':limit': limit },
  )
  return rows.map(fromRow).reverse()
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
