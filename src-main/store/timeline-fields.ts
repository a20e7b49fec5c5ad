import type { CallState } from '#shared/machines/call-machine.ts'
import type { MessageState } from '#shared/machines/message-machine.ts'
import type { ContactOutcome, SessionChange, TimelineEntry } from '#shared/resources/timeline-entry.ts'
import { traceIdOf } from './trace-id.ts'

export const timelineColumns = `row, step, at, kind, state, person, dialled, shown_as, reached, service_sid, session_sid,
  resource_sid, (SELECT outbound_resource_sid FROM interaction WHERE interaction.sid = timeline.interaction_sid),
  interaction_sid, outcome, code, body, decisions IS NOT NULL`

export type TimelineRow = [
  row: number,
  step: number,
  at: number,
  kind: string,
  state: string | null,
  person: string | null,
  dialled: string | null,
  shownAs: string | null,
  reached: string | null,
  serviceSid: string | null,
  sessionSid: string | null,
  resourceSid: string | null,
  reachedSid: string | null,
  interactionSid: string | null,
  outcome: string | null,
  code: number | null,
  body: string | null,
  isTraced: number,
]

/** Everything that is stored of an entry, of whatever kind. */
export interface TimelineFields {
  readonly row: number
  readonly step: number
  readonly at: number
  readonly kind: TimelineEntry['kind']
  readonly state: MessageState | CallState | SessionChange | null
  readonly person: string | null
  readonly dialled: string | null
  readonly shownAs: string | null
  readonly reached: string | null
  readonly serviceSid: string | null
  readonly sessionSid: string | null
  readonly resourceSid: string | null
  readonly interactionSid: string | null
  readonly outcome: ContactOutcome | null
  readonly code: number | null
  readonly body: string | null
}

/** What is known of an entry from elsewhere. */
interface Beside {
  /** The message or call that reached somebody. */
  readonly reachedSid: string | null
  readonly isTraced: boolean
}

export function entryFromRow([row, step, at, kind, state, ...rest]: TimelineRow): TimelineEntry {
  const [person, dialled, shownAs, reached, serviceSid, sessionSid, resourceSid, reachedSid, ...end] = rest
  const [interactionSid, outcome, code, body, isTraced] = end
  const fields = {
    row,
    step,
    at,
    kind: kind as TimelineFields['kind'],
    state: state as TimelineFields['state'],
    person,
    dialled,
    shownAs,
    reached,
    serviceSid,
    sessionSid,
    resourceSid,
    interactionSid,
    outcome: outcome as TimelineFields['outcome'],
    code,
    body,
  }
  return toEntry(fields, { reachedSid, isTraced: isTraced === 1 })
}

export function toEntry(fields: TimelineFields, { reachedSid, isTraced }: Beside): TimelineEntry {
  const { row, step, at, kind, state, person, serviceSid, sessionSid } = fields
  const traceId = isTraced ? traceIdOf(row) : null
  switch (kind) {
    case 'message':
      return { kind, ...contactOf(fields, traceId, reachedSid), state: state as MessageState, body: fields.body ?? '' }
    case 'call':
      return { kind, ...contactOf(fields, traceId, reachedSid), state: state as CallState }
    case 'session': {
      const change = state as SessionChange
      return { kind, row, step, at, serviceSid, sessionSid, traceId, change, person, number: fields.shownAs }
    }
    case 'refusal':
      return { kind, row, step, at, serviceSid, sessionSid, traceId, code: fields.code ?? 0, text: fields.body ?? '' }
  }
}

function contactOf(fields: TimelineFields, traceId: string | null, reachedSid: string | null) {
  return {
    row: fields.row,
    step: fields.step,
    at: fields.at,
    serviceSid: fields.serviceSid,
    sessionSid: fields.sessionSid,
    traceId,
    from: fields.person,
    dialled: fields.dialled,
    shownAs: fields.shownAs,
    reached: fields.reached,
    resourceSid: fields.resourceSid ?? '',
    reachedSid,
    interactionSid: fields.interactionSid,
    code: fields.code,
    outcome: fields.outcome,
  }
}
