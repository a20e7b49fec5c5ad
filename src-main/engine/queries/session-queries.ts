import type { Database } from '../../store/database.ts'
import {
  findSession,
  findSessionByName,
  listActiveSessions,
  listClosedSessions,
  listSessions,
  type StoredSession,
} from '../../store/sessions.ts'
import { findFormerName } from '../../store/timeline.ts'
import type { QueryHandlers } from '../query-handler.ts'
import { viewSession } from '../session/view-session.ts'

type SessionQuery =
  | 'sessions.page'
  | 'sessions.shown'
  | 'sessions.records'
  | 'session'
  | 'session.record'
  | 'session.find'
  | 'session.name'

export const sessionQueries: QueryHandlers<SessionQuery> = {
  'sessions.page': (db, { serviceSid, after, limit }) => {
    const page = listSessions(db, serviceSid, after, limit)
    return { ...page, items: page.items.map(({ row, item }) => ({ row, item: viewSession(db, item) })) }
  },
  'sessions.shown': (db, { active, closed }) => [
    ...listActiveSessions(db, active).map((session) => viewSession(db, session)),
    ...listClosedSessions(db, closed)
      .reverse()
      .map((session) => viewSession(db, session)),
  ],
  'sessions.records': (db, { serviceSid, after, limit }) => listSessions(db, serviceSid, after, limit),
  session: (db, { serviceSid, sidOrName }) => {
    const session = findInService(db, serviceSid, sidOrName)
    return session === undefined ? null : viewSession(db, session)
  },
  'session.record': (db, { serviceSid, sidOrName }) => findInService(db, serviceSid, sidOrName) ?? null,
  'session.find': (db, { sessionSid }) => {
    const session = findSession(db, sessionSid)
    return session === undefined ? null : viewSession(db, session)
  },
  'session.name': (db, { sessionSid }) => {
    const session = findSession(db, sessionSid)
    return session === undefined
      ? { isKept: false, uniqueName: findFormerName(db, sessionSid) ?? null }
      : { isKept: true, uniqueName: session.uniqueName }
  },
}

function findInService(db: Database, serviceSid: string, sidOrName: string): StoredSession | undefined {
  const bySid = findSession(db, sidOrName)
  return bySid?.serviceSid === serviceSid ? bySid : findSessionByName(db, serviceSid, sidOrName)
}
