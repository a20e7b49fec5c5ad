import {
  findSession,
  findSessionByName,
  listActiveSessions,
  listClosedSessions,
  listSessions,
} from '../../store/sessions.ts'
import type { QueryHandlers } from '../query-handlers.ts'
import { viewSession } from '../session/view-session.ts'

export const sessionQueries: QueryHandlers<'sessions.page' | 'sessions.shown' | 'session' | 'session.find'> = {
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
  session: (db, { serviceSid, sidOrName }) => {
    const bySid = findSession(db, sidOrName)
    const session = bySid?.serviceSid === serviceSid ? bySid : findSessionByName(db, serviceSid, sidOrName)
    return session === undefined ? null : viewSession(db, session)
  },
  'session.find': (db, { sessionSid }) => {
    const session = findSession(db, sessionSid)
    return session === undefined ? null : viewSession(db, session)
  },
}
