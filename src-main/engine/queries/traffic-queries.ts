import type { Contact } from '#shared/contract/command.ts'
import type { QueryOf } from '#shared/contract/query.ts'
import { isContactEntry } from '#shared/resources/timeline-entry.ts'
import { findAlert, listAlertSids } from '../../store/alerts.ts'
import { findCall, listPhoneCalls } from '../../store/calls.ts'
import type { Database } from '../../store/database.ts'
import {
  findInteraction,
  findInteractionTimelineRow,
  listInteractions,
  listMessageInteractions,
} from '../../store/interactions.ts'
import { findLeakReport, findLeakSummary } from '../../store/leak-findings.ts'
import { findMessage, listPhoneMessages } from '../../store/messages.ts'
import { listNewestOptOuts, listOptOuts } from '../../store/opt-outs.ts'
import { findCallRecord, findMessageRecord } from '../../store/records.ts'
import { findTimelineEntry, findTimelinePlace, listSessionEntries } from '../../store/timeline.ts'
import { timelineRowOf, traceIdOf } from '../../store/trace-id.ts'
import type { QueryHandlers } from '../query-handler.ts'
import { tellTrace } from './tell-trace.ts'

type TrafficQuery =
  | 'interactions.page'
  | 'interaction'
  | 'interaction.find'
  | 'message'
  | 'call'
  | 'phone.messages'
  | 'phone.calls'
  | 'contact'
  | 'optOuts'
  | 'optOuts.newest'
  | 'trace'
  | 'interaction.trace'
  | 'alert'
  | 'timeline.find'
  | 'timeline.place'
  | 'timeline.session'
  | 'leaks'
  | 'leaks.newest'

export const trafficQueries: QueryHandlers<TrafficQuery> = {
  'interactions.page': (db, { sessionSid, participantSid, after, limit }) =>
    participantSid === undefined
      ? listInteractions(db, sessionSid, after, limit)
      : listMessageInteractions(db, sessionSid, participantSid, after, limit),
  interaction: (db, { serviceSid, sessionSid, interactionSid }) => {
    const interaction = findInteraction(db, interactionSid)
    return interaction?.serviceSid === serviceSid && interaction.sessionSid === sessionSid ? interaction : null
  },
  'interaction.find': (db, { interactionSid }) => findInteraction(db, interactionSid) ?? null,
  message: (db, { sid }) => findMessageRecord(db, sid) ?? null,
  call: (db, { sid }) => findCallRecord(db, sid) ?? null,
  'phone.messages': (db, { e164, limit }) => listPhoneMessages(db, e164, limit),
  'phone.calls': (db, { e164, limit }) => listPhoneCalls(db, e164, limit),
  contact: (db, { resourceSid }) => findContact(db, resourceSid),
  optOuts: (db) => listOptOuts(db),
  'optOuts.newest': (db, { limit }) => listNewestOptOuts(db, limit),
  trace: (db, { traceId }) => {
    const row = timelineRowOf(traceId)
    return row === undefined ? null : tellTrace(db, row)
  },
  'interaction.trace': (db, { interactionSid }) => {
    const row = findInteractionTimelineRow(db, interactionSid)
    return row === undefined ? null : tellTrace(db, row)
  },
  alert: (db, { alertSid }) => findAlert(db, alertSid) ?? null,
  'timeline.find': (db, { key }) => {
    const row = timelineRow(db, key)
    return (row !== undefined && findTimelineEntry(db, row)) || null
  },
  'timeline.place': (db, { type: _, key, ...filter }) => {
    const row = 'sessionSid' in key ? listSessionEntries(db, key.sessionSid, 1)[0]?.row : timelineRow(db, key)
    return row === undefined ? null : (findTimelinePlace(db, row, filter) ?? null)
  },
  'timeline.session': (db, { sessionSid, limit }) => listSessionEntries(db, sessionSid, limit),
  leaks: (db) => findLeakReport(db),
  'leaks.newest': (db, { limit }) => findLeakSummary(db, limit),
}

function findContact(db: Database, resourceSid: string): Contact | null {
  const row = timelineRowOfLeg(db, resourceSid)
  const entry = row === undefined ? undefined : findTimelineEntry(db, row)
  if (!isContactEntry(entry) || entry.resourceSid !== resourceSid) return null
  const { outcome, interactionSid } = entry
  return {
    resourceSid,
    outcome,
    interactionSid,
    alertSids: listAlertSids(db, entry.row),
    traceId: traceIdOf(entry.row),
  }
}

function timelineRow(db: Database, key: QueryOf<'timeline.find'>['key']): number | undefined {
  if ('row' in key) return key.row
  return 'traceId' in key ? timelineRowOf(key.traceId) : timelineRowOfLeg(db, key.resourceSid)
}

function timelineRowOfLeg(db: Database, sid: string): number | undefined {
  return findMessage(db, sid)?.timelineRow ?? findCall(db, sid)?.timelineRow
}
