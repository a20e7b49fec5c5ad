import type { Fault, FaultKind, FaultMatch } from '#shared/resources/fault.ts'
import type { Database } from './database.ts'

const columns = 'row, kind, match, count, probability, value, used'

type FaultRow = [
  id: number,
  kind: string,
  match: string,
  count: number | null,
  probability: number,
  value: number | null,
  used: number,
]

export function insertFault(db: Database, fault: Omit<Fault, 'id' | 'used'>): Fault {
  const inserted = db.find<FaultRow>(
    `INSERT INTO fault (kind, match, count, probability, value, used)
     VALUES (:kind, :match, :count, :probability, :value, 0)
     RETURNING ${columns}`,
    {
      ':kind': fault.kind,
      ':match': JSON.stringify(fault.match),
      ':count': fault.count,
      ':probability': fault.probability,
      ':value': fault.value,
    },
  )
  if (inserted === undefined) throw new Error('The fault was not stored.')
  return fromRow(inserted)
}

/** Counts one more strike. */
export function updateFaultUsed(db: Database, id: number): Fault {
  const updated = db.find<FaultRow>(`UPDATE fault SET used = used + 1 WHERE row = :id RETURNING ${columns}`, {
    ':id': id,
  })
  if (updated === undefined) throw new Error(`There is no fault ${id}.`)
  return fromRow(updated)
}

export function deleteFault(db: Database, id: number): void {
  db.run('DELETE FROM fault WHERE row = :id', { ':id': id })
}

export function findFault(db: Database, id: number): Fault | undefined {
  const found = db.find<FaultRow>(`SELECT ${columns} FROM fault WHERE row = :id`, { ':id': id })
  return found && fromRow(found)
}

/** Oldest first. Remembered: every message and call asks for them, and mostly there are none. */
export function listFaults(db: Database): readonly Fault[] {
  return db.remember('faults', ['fault'], () =>
    db.list<FaultRow>(`SELECT ${columns} FROM fault ORDER BY row`).map(fromRow),
  )
}

/** Those that still strike, oldest first. */
export function listFaultsLeft(db: Database, kind: FaultKind): readonly Fault[] {
  return listFaults(db).filter((fault) => fault.kind === kind && (fault.count === null || fault.used < fault.count))
}

function fromRow([id, kind, match, count, probability, value, used]: FaultRow): Fault {
  return { id, kind: kind as FaultKind, match: JSON.parse(match) as FaultMatch, count, probability, value, used }
}
