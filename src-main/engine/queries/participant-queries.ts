import type { Database } from '../../store/database.ts'
import { findParticipant, findParticipantAnywhere, listParticipantPage } from '../../store/participants.ts'
import { findSession } from '../../store/sessions.ts'
import type { QueryHandlers } from '../query-handler.ts'

export const participantQueries: QueryHandlers<'participants.page' | 'participant' | 'participant.find'> = {
  'participants.page': (db, { serviceSid, sessionSid, after, limit }) =>
    isIn(db, serviceSid, sessionSid) ? listParticipantPage(db, sessionSid, after, limit) : nobody,
  participant: (db, { serviceSid, sessionSid, participantSid }) => {
    const participant = findParticipant(db, sessionSid, participantSid)
    return participant?.serviceSid === serviceSid ? participant : null
  },
  'participant.find': (db, { participantSid }) => findParticipantAnywhere(db, participantSid) ?? null,
}

const nobody = { items: [], more: false, previous: null }

function isIn(db: Database, serviceSid: string, sessionSid: string): boolean {
  return findSession(db, sessionSid)?.serviceSid === serviceSid
}
