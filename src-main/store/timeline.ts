import type { Decision } from '#shared/catalog/decision.ts'
import { packDecisions, unpackDecisions } from '#shared/catalog/stored-decisions.ts'
import type { Rows } from '#shared/contract/query.ts'
import type { TimelineFilter } from '#shared/contract/timeline-filter.ts'
import type { CallState } from '#shared/machines/call-machine.ts'
import type { MessageState } from '#shared/machines/message-machine.ts'
import type { ContactOutcome, SessionChange, TimelineEntry } from '#shared/resources/timeline-entry.ts'
import type { Database, Parameters } from './database.ts'
import { findInteraction } from './interactions.ts'
import type { Table } from './rows-in-hand.ts'
import { entryFromRow, type TimelineFields, type TimelineRow, timelineColumns, toEntry } from './timeline-fields.ts'
import { findMatchingRows, lastTimelineRow, noteTimelineRow } from './timeline-matches.ts'

/** What an entry holds; what is left out is null. */
export interface NewEntry extends EntryDecision {
  readonly step: number
  readonly at: number
  readonly kind: TimelineEntry['kind']
  readonly person?: string | null
  readonly dialled?: string | null
  readonly resourceSid?: string | null
  /** Text of a message; words of a refusal; name of a session. */
  readonly body?: string
}

/** What the rules decide of an entry, at once or when a webhook has answered. */
export interface EntryDecision {
  readonly state?: MessageState | CallState | SessionChange
  readonly shownAs?: string | null
  readonly reached?: string | null
  readonly serviceSid?: string | null
  readonly sessionSid?: string | null
  readonly interactionSid?: string | null
  readonly outcome?: ContactOutcome | null
  readonly code?: number | null
  readonly decisions?: readonly Decision[]
}

/** An entry that the transaction under way has made. */
interface MadeEntry extends TimelineFields {
  readonly decisions: readonly Decision[] | null
}

const madeEntries: Table<MadeEntry> = { name: 'timeline', read: () => undefined, insert, update }

export function insertTimelineEntry(db: Database, entry: NewEntry): number {
  const last = db.remember('last timeline row', [], () => ({ row: lastTimelineRow(db) }))
  last.row += 1
  db.insertRow(madeEntries, String(last.row), madeOf(entry, last.row))
  return last.row
}

/** With nothing left out: entries of every kind are alike from here on, which makes reading them quick. */
function madeOf(entry: NewEntry, row: number): MadeEntry {
  return {
    row,
    step: entry.step,
    at: entry.at,
    kind: entry.kind,
    state: entry.state ?? null,
    person: entry.person ?? null,
    dialled: entry.dialled ?? null,
    shownAs: entry.shownAs ?? null,
    reached: entry.reached ?? null,
    serviceSid: entry.serviceSid ?? null,
    sessionSid: entry.sessionSid ?? null,
    resourceSid: entry.resourceSid ?? null,
    interactionSid: entry.interactionSid ?? null,
    outcome: entry.outcome ?? null,
    code: entry.code ?? null,
    body: entry.body ?? null,
    decisions: entry.decisions ?? null,
  }
}

function insert(db: Database, entry: MadeEntry): void {
  db.run(
    `INSERT INTO timeline (row, step, at, kind, person, dialled, resource_sid, body, state, shown_as, reached,
       service_sid, session_sid, interaction_sid, outcome, code, decisions)
     VALUES (:row, :step, :at, :kind, :person, :dialled, :resourceSid, :body, :state, :shownAs, :reached,
       :serviceSid, :sessionSid, :interactionSid, :outcome, :code, CAST(:decisions AS TEXT))`,
    {
      ':row': entry.row,
      ':step': entry.step,
      ':at': entry.at,
      ':kind': entry.kind,
      ':person': entry.person,
      ':dialled': entry.dialled,
      ':resourceSid': entry.resourceSid,
      ':body': entry.body,
      ...decisionParameters(entry),
    },
  )
}

function update(db: Database, { row, state, code, decisions }: MadeEntry): void {
  db.run('UPDATE timeline SET state = :state, code = :code, decisions = CAST(:decisions AS TEXT) WHERE row = :row', {
    ':row': row,
    ':state': state,
    ':code': code,
    ':decisions': decisions && inBytes(decisions),
  })
}

/** A string is encoded sign by sign as SQLite gets it; for this long one bytes are quicker. The statement makes a text of them. */
function inBytes(decisions: readonly Decision[]): Uint8Array {
  return Buffer.from(packDecisions(decisions))
}

/** How far a message or call has come since its entry was written. */
export interface EntryProgress {
  readonly state: MessageState | CallState
  readonly code: number | null
  /** The decision that moved it, or null. */
  readonly decision: Decision | null
}

export function updateTimelineProgress(db: Database, row: number, { state, code, decision }: EntryProgress): void {
  noteTimelineRow(db, row)
  const made = db.findRowInHand(madeEntries, String(row))
  if (made !== undefined) {
    const { decisions } = made
    const trace = decisions && decision !== null ? { decisions: [...decisions, decision] } : {}
    db.updateRow(madeEntries, String(row), { ...made, state, code, ...trace })
    return
  }
  db.run(
    `UPDATE timeline SET state = :state, code = :code,
       decisions = CASE WHEN :decision IS NULL THEN decisions ELSE json_insert(decisions, '$[#]', json(:decision)) END
     WHERE row = :row`,
    { ':row': row, ':state': state, ':code': code, ':decision': decision && packDecisions([decision]).slice(1, -1) },
  )
}

/** Adds a decision to the trace of an entry; everything else of it stays. */
export function updateTimelineTrace(db: Database, row: number, decision: Decision): void {
  db.run(
    `UPDATE timeline SET decisions = json_insert(coalesce(decisions, '[]'), '$[#]', json(:decision)) WHERE row = :row`,
    { ':row': row, ':decision': packDecisions([decision]).slice(1, -1) },
  )
}

/** Writes what was decided of an entry that waited for a webhook; a code that it had stays where none comes. */
export function updateTimelineDecision(db: Database, row: number, decision: EntryDecision): void {
  noteTimelineRow(db, row)
  db.run(
    `UPDATE timeline SET state = :state, shown_as = :shownAs, reached = :reached,
       service_sid = :serviceSid, session_sid = :sessionSid, interaction_sid = :interactionSid, outcome = :outcome, code = coalesce(:code, code),
       decisions = CAST(:decisions AS TEXT)
     WHERE row = :row`,
    { ':row': row, ...decisionParameters(decision) },
  )
}

function decisionParameters(decision: EntryDecision | MadeEntry): Parameters {
  return {
    ':state': decision.state ?? null,
    ':shownAs': decision.shownAs ?? null,
    ':reached': decision.reached ?? null,
    ':serviceSid': decision.serviceSid ?? null,
    ':sessionSid': decision.sessionSid ?? null,
    ':interactionSid': decision.interactionSid ?? null,
    ':outcome': decision.outcome ?? null,
    ':code': decision.code ?? null,
    ':decisions': decision.decisions ? inBytes(decision.decisions) : null,
  }
}

export function findTimelineEntry(db: Database, row: number): TimelineEntry | undefined {
  const made = db.findRowInHand(madeEntries, String(row))
  if (made !== undefined) return entryMade(db, made)
  const found = db.find<TimelineRow>(byRow, { ':row': row })
  return found === undefined ? undefined : entryFromRow(found)
}

/** An entry whose interaction is still to be stored, so that nobody has to look for it. */
export function findEntryBeforeInteraction(db: Database, row: number): TimelineEntry | undefined {
  const made = db.findRowInHand(madeEntries, String(row))
  return made === undefined ? findTimelineEntry(db, row) : toEntry(made, { reachedSid: null, isTraced: isTraced(made) })
}

const byRow = `SELECT ${timelineColumns} FROM timeline WHERE row = :row`

export function findDecisions(db: Database, row: number): readonly Decision[] | undefined {
  const found = db.find<[string | null]>('SELECT decisions FROM timeline WHERE row = :row', { ':row': row })
  return found?.[0] ? unpackDecisions(found[0]) : undefined
}

/** A window of the rows that match, oldest first. */
export function listTimelineRows(
  db: Database,
  filter: TimelineFilter,
  offset: number,
  limit: number,
): Rows<TimelineEntry> {
  const matching = findMatchingRows(db, filter)
  const wanted = matching?.slice(offset, offset + limit) ?? null
  const items = db.list<TimelineRow>(
    wanted === null
      ? `SELECT ${timelineColumns} FROM timeline WHERE row > :offset ORDER BY row LIMIT :limit`
      : `SELECT ${timelineColumns} FROM timeline WHERE row IN (SELECT value FROM json_each(:rows)) ORDER BY row`,
    { ':offset': offset, ':limit': limit, ':rows': JSON.stringify(wanted) },
  )
  return { total: matching?.length ?? lastTimelineRow(db), offset, items: items.map(entryFromRow) }
}

/** The offset of a row in `listTimelineRows`; undefined when it is not among them. */
export function findTimelinePlace(db: Database, row: number, filter: TimelineFilter): number | undefined {
  const matching = findMatchingRows(db, filter)
  if (matching === null) return row >= 1 && row <= lastTimelineRow(db) ? row - 1 : undefined
  const place = matching.indexOf(row)
  return place === -1 ? undefined : place
}

/** The newest rows of a session, oldest first: those with an interaction by way of it, and the rest. */
export function listSessionEntries(db: Database, sessionSid: string, limit: number): TimelineEntry[] {
  return db
    .list<TimelineRow>(
      `SELECT ${timelineColumns} FROM timeline WHERE row IN (
         SELECT timeline_row FROM interaction WHERE session_sid = :sessionSid
         UNION ALL SELECT row FROM timeline WHERE session_sid = :sessionSid AND interaction_sid IS NULL)
       ORDER BY row DESC LIMIT :limit`,
      { ':sessionSid': sessionSid, ':limit': limit },
    )
    .map(entryFromRow)
    .reverse()
}

/** The name that a session had when something last became of it; undefined where it had none, or was never there. */
export function findFormerName(db: Database, sessionSid: string): string | undefined {
  const found = db.find<[string]>(
    `SELECT body FROM timeline
     WHERE session_sid = :sessionSid AND interaction_sid IS NULL AND kind = 'session' AND body IS NOT NULL
     ORDER BY row DESC LIMIT 1`,
    { ':sessionSid': sessionSid },
  )
  return found?.[0]
}

/** What SQLite would answer of an entry that it may not know yet. */
function entryMade(db: Database, made: MadeEntry): TimelineEntry {
  const { interactionSid } = made
  const interaction = interactionSid === null ? undefined : findInteraction(db, interactionSid)
  return toEntry(made, { reachedSid: interaction?.outbound?.resourceSid ?? null, isTraced: isTraced(made) })
}

function isTraced({ decisions }: MadeEntry): boolean {
  return decisions !== null
}
