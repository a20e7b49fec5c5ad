import type { Page } from '#shared/contract/query.ts'
import {
  type Interaction,
  type InteractionLeg,
  messageData,
  type ResourceStatus,
} from '#shared/resources/interaction.ts'
import type { Database, Parameters } from './database.ts'
import { findPage, type PageSql } from './page.ts'
import type { Table } from './rows-in-hand.ts'

/** The text of a message is kept once, with its timeline entry. */
const bodyOfContact = '(SELECT body FROM timeline WHERE timeline.row = timeline_row)'

const columns = `row, sid, session_sid, (SELECT service_sid FROM session WHERE session.sid = session_sid), type,
  coalesce(data, ${bodyOfContact}), inbound_participant_sid, inbound_resource_sid,
  inbound_resource_status, outbound_participant_sid, outbound_resource_sid, outbound_resource_status,
  is_message_interaction, date_created, date_updated`

type LegColumns = [participantSid: string | null, resourceSid: string | null, resourceStatus: string | null]

type InteractionRow = [
  row: number,
  sid: string,
  sessionSid: string,
  serviceSid: string,
  type: string,
  dataOrBody: string,
  inboundParticipantSid: string | null,
  inboundResourceSid: string | null,
  inboundResourceStatus: string | null,
  outboundParticipantSid: string | null,
  outboundResourceSid: string | null,
  outboundResourceStatus: string | null,
  isMessageInteraction: number,
  dateCreated: number,
  dateUpdated: number,
]

interface StoredInteraction {
  readonly interaction: Interaction
  /** Where the timeline tells of it; wanted only when it is stored. */
  readonly timelineRow?: number
}

const interactions: Table<StoredInteraction> = { name: 'interaction', read, insert, update }

export function insertInteraction(db: Database, interaction: Interaction, timelineRow: number): void {
  db.insertRow(interactions, interaction.sid, { interaction, timelineRow })
}

/** Writes how far its legs have come, and its data. */
export function updateInteraction(db: Database, interaction: Interaction): void {
  db.updateRow(interactions, interaction.sid, { ...db.findRowInHand(interactions, interaction.sid), interaction })
}

export function findInteraction(db: Database, sid: string): Interaction | undefined {
  return db.findRow(interactions, sid)?.interaction
}

function insert(db: Database, { interaction, timelineRow = 0 }: StoredInteraction): void {
  db.run(
    `INSERT INTO interaction (sid, session_sid, type, data, inbound_participant_sid, inbound_resource_sid,
       inbound_resource_status, outbound_participant_sid, outbound_resource_sid, outbound_resource_status,
       is_message_interaction, timeline_row, date_created, date_updated)
     VALUES (:sid, :sessionSid, :type, :data, :inboundParticipantSid, :inboundResourceSid,
       :inboundResourceStatus, :outboundParticipantSid, :outboundResourceSid, :outboundResourceStatus,
       :isMessageInteraction, :timelineRow, :dateCreated, :dateUpdated)`,
    {
      ':sessionSid': interaction.sessionSid,
      ':type': interaction.type,
      ':inboundParticipantSid': interaction.inbound?.participantSid ?? null,
      ':inboundResourceSid': interaction.inbound?.resourceSid ?? null,
      ':outboundParticipantSid': interaction.outbound?.participantSid ?? null,
      ':outboundResourceSid': interaction.outbound?.resourceSid ?? null,
      ':isMessageInteraction': Number(interaction.isMessageInteraction),
      ':timelineRow': timelineRow,
      ':dateCreated': interaction.dateCreated,
      ...changeable(interaction),
    },
  )
}

function update(db: Database, { interaction }: StoredInteraction): void {
  db.run(
    `UPDATE interaction SET data = :data, inbound_resource_status = :inboundResourceStatus,
       outbound_resource_status = :outboundResourceStatus, date_updated = :dateUpdated
     WHERE sid = :sid`,
    changeable(interaction),
  )
}

export function deleteInteraction(db: Database, sid: string): void {
  db.run('DELETE FROM interaction WHERE sid = :sid', { ':sid': sid })
}

function read(db: Database, sid: string): StoredInteraction | undefined {
  const found = db.find<InteractionRow>(bySid, { ':sid': sid })
  return found && { interaction: fromRow(found) }
}

const bySid = `SELECT ${columns} FROM interaction WHERE sid = :sid`

/** The timeline row that tells of the interaction. */
export function findInteractionTimelineRow(db: Database, sid: string): number | undefined {
  return db.find<[number]>('SELECT timeline_row FROM interaction WHERE sid = :sid', { ':sid': sid })?.[0]
}

export function listInteractions(db: Database, sessionSid: string, after: number, limit: number): Page<Interaction> {
  return findPage(db, interactionPage, { after, limit, ':sessionSid': sessionSid }, fromRow)
}

const interactionPage: PageSql = {
  rows: `SELECT ${columns} FROM interaction WHERE session_sid = :sessionSid AND row > :after ORDER BY row LIMIT :limit`,
  before: `SELECT min(row) FROM
    (SELECT row FROM interaction WHERE session_sid = :sessionSid AND row <= :after ORDER BY row DESC LIMIT :limit)`,
}

/** Only those made through the API for that participant. */
export function listMessageInteractions(
  db: Database,
  sessionSid: string,
  participantSid: string,
  after: number,
  limit: number,
): Page<Interaction> {
  const matching = { ':sessionSid': sessionSid, ':participantSid': participantSid }
  return findPage(db, messageInteractionPage, { after, limit, ...matching }, fromRow)
}

const messageInteractionPage: PageSql = {
  rows: `SELECT ${columns} FROM interaction
    WHERE session_sid = :sessionSid AND row > :after AND is_message_interaction = 1
      AND outbound_participant_sid = :participantSid
    ORDER BY row LIMIT :limit`,
  before: `SELECT min(row) FROM (SELECT row FROM interaction
    WHERE session_sid = :sessionSid AND row <= :after AND is_message_interaction = 1
      AND outbound_participant_sid = :participantSid
    ORDER BY row DESC LIMIT :limit)`,
}

function changeable({ sid, type, data, inbound, outbound, dateUpdated }: Interaction): Parameters {
  return {
    ':sid': sid,
    ':data': type === 'message' ? null : data,
    ':inboundResourceStatus': inbound?.resourceStatus ?? null,
    ':outboundResourceStatus': outbound?.resourceStatus ?? null,
    ':dateUpdated': dateUpdated,
  }
}

function fromRow([, sid, sessionSid, serviceSid, type, dataOrBody, ...legs]: InteractionRow): Interaction {
  const [inboundParticipant, inboundSid, inboundStatus, outboundParticipant, outboundSid, outboundStatus, ...rest] =
    legs
  const [isMessageInteraction, dateCreated, dateUpdated] = rest
  return {
    sid,
    sessionSid,
    serviceSid,
    type: type as Interaction['type'],
    data: type === 'message' ? messageData(dataOrBody) : dataOrBody,
    inbound: toLeg([inboundParticipant, inboundSid, inboundStatus]),
    outbound: toLeg([outboundParticipant, outboundSid, outboundStatus]),
    isMessageInteraction: isMessageInteraction === 1,
    dateCreated,
    dateUpdated,
  }
}

function toLeg([participantSid, resourceSid, resourceStatus]: LegColumns): InteractionLeg | null {
  if (participantSid === null) return null
  return { participantSid, resourceSid, resourceStatus: (resourceStatus ?? 'unknown') as ResourceStatus }
}
