import type { TimelineFilter } from '#shared/contract/timeline-filter.ts'
import type { Database, Parameters } from './database.ts'

/** The numbers of the rows that match one filter, in order. */
interface Matches {
  readonly asked: string
  /** The last row looked at. */
  readonly upTo: number
  readonly rows: readonly number[]
}

/** The last filter asked for: a list that grows is asked for again and again, and only what is new is looked at. */
interface Memory {
  matches: Matches | null
  /** Rows written since; they may match now, or no more. */
  readonly written: Set<number>
}

/** From so many on, looking at all rows anew is as quick. */
const mostWritten = 20_000

/** The numbers of all rows that match, oldest first; null when every row does. */
export function findMatchingRows(db: Database, filter: TimelineFilter): readonly number[] | null {
  const parameters = parametersOf(filter)
  if (Object.values(parameters).every((value) => value === null)) return null
  const memory = memoryOf(db)
  const asked = JSON.stringify(parameters)
  const known = memory.matches?.asked === asked ? memory.matches : { asked, upTo: 0, rows: [] }
  const upTo = lastTimelineRow(db)
  const rows = [...stillMatching(db, known, memory.written, parameters), ...rowsAfter(db, known.upTo, parameters)]
  memory.matches = { asked, upTo, rows }
  memory.written.clear()
  return rows
}

/** The number of the newest row, which is how many there are: none is ever removed. */
export function lastTimelineRow(db: Database): number {
  return db.find<[number]>('SELECT coalesce(max(row), 0) FROM timeline')?.[0] ?? 0
}

/** A row was written to. */
export function noteTimelineRow(db: Database, row: number): void {
  const { matches: known, written } = memoryOf(db)
  if (known === null) return
  if (written.size >= mostWritten) forgetTimelineMatches(db)
  else written.add(row)
}

/** What rows match may have changed in another way: a session and its name are gone. */
export function forgetTimelineMatches(db: Database): void {
  const memory = memoryOf(db)
  memory.matches = null
  memory.written.clear()
}

/** A transaction that is undone takes the memory with it. */
function memoryOf(db: Database): Memory {
  return db.remember<Memory>('timeline.matches', [], () => ({ matches: null, written: new Set() }))
}

function stillMatching(
  db: Database,
  { rows, upTo }: Matches,
  written: ReadonlySet<number>,
  parameters: Parameters,
): readonly number[] {
  const changed = [...written].filter((row) => row <= upTo)
  if (changed.length === 0) return rows
  const among = db.list<[number]>(
    `SELECT row FROM timeline WHERE row IN (SELECT value FROM json_each(:rows)) AND ${matches}`,
    { ':rows': JSON.stringify(changed), ...parameters },
  )
  return [...rows.filter((row) => !written.has(row)), ...among.map(([row]) => row)].sort((a, b) => a - b)
}

function rowsAfter(db: Database, after: number, parameters: Parameters): readonly number[] {
  return db
    .list<[number]>(`SELECT row FROM timeline WHERE row > :after AND ${matches} ORDER BY row`, {
      ...parameters,
      ':after': after,
    })
    .map(([row]) => row)
}

function parametersOf({ search, kind, result, sessionSid, person, code }: TimelineFilter): Parameters {
  return {
    ':search': search === '' ? null : search.toLowerCase(),
    ':kind': kind ?? null,
    ':result': result ?? null,
    ':session': sessionSid ?? null,
    ':person': person ?? null,
    ':code': code ?? null,
  }
}

const isContact = `kind IN ('message', 'call')`
const wentThrough = `outcome IN ('forwarded', 'ringing', 'auto-created')
  AND state NOT IN ('undelivered', 'failed', 'busy', 'no-answer', 'canceled')`

const matches = `(:kind IS NULL OR kind = :kind)
  AND (:session IS NULL OR session_sid = :session)
  AND (:person IS NULL OR person = :person OR reached = :person)
  AND (:code IS NULL OR code = :code)
  AND (:result IS NULL OR :result = CASE
    WHEN kind = 'refusal' THEN 'stopped'
    WHEN NOT ${isContact} THEN NULL
    WHEN outcome IS NULL THEN 'waiting'
    WHEN ${wentThrough} THEN 'passed'
    ELSE 'stopped' END)
  AND (:search IS NULL OR instr(lower(body), :search) OR instr(person, :search) OR instr(dialled, :search)
    OR instr(shown_as, :search) OR instr(reached, :search) OR instr(outcome, :search) OR instr(code, :search)
    OR instr(kind, :search) OR instr(state, :search)
    OR session_sid IN (SELECT sid FROM session WHERE instr(lower(unique_name), :search)))`
