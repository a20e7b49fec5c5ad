import type { Database } from '#main/store/database.ts'
import { forgetTimers } from '#main/store/timers.ts'
import { phone, proxyNumber, start } from './a-bench-engine.ts'

interface Amount {
  readonly serviceSid: string
  readonly sessions: number
  readonly interactionsEach: number
}

const numbered = 'WITH RECURSIVE numbered (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbered WHERE n + 1 < :count)'
const sid = (prefix: string) => `'${prefix}' || lower(hex(randomblob(16)))`

/** Stores sessions of two people, and messages that they have exchanged, past the engine: it would take minutes. */
export function fillBySql(database: Database, { serviceSid, sessions, interactionsEach }: Amount): void {
  const common = { ':serviceSid': serviceSid, ':start': start }
  database.begin()
  database.run(
    `INSERT INTO session (sid, service_sid, status, mode, ttl, date_started, date_last_interaction, date_created, date_updated)
     ${numbered} SELECT ${sid('KC')}, :serviceSid, :status, 'voice-and-message', 86400, :started, :started, :start, :start
     FROM numbered`,
    { ...common, ...standingAfter(interactionsEach), ':count': sessions },
  )
  for (const side of [0, 1]) addPeople(database, serviceSid, side)
  database.run(
    `INSERT INTO timer (due_at, row, kind, ref)
     SELECT date_created + 86400000 + row, row, 'session.expire', sid FROM session`,
  )
  forgetTimers(database)
  for (let exchanged = 0; exchanged < interactionsEach; exchanged += 1) addMessages(database)
  database.commit()
}

/** A session is in progress from its first interaction on. */
function standingAfter(interactions: number) {
  return interactions === 0 ? { ':status': 'open', ':started': null } : { ':status': 'in-progress', ':started': start }
}

function addPeople(database: Database, serviceSid: string, side: number): void {
  const first = Number(phone(0).slice(1))
  database.run(
    `INSERT INTO participant (sid, session_sid, service_sid, identifier, proxy_identifier, proxy_identifier_sid,
       is_active, date_created, date_updated)
     SELECT ${sid('KP')}, session.sid, :serviceSid, '+' || CAST(:first + 2 * (session.row - 1) AS INTEGER), e164, owned_number.sid, 1,
       :start, :start
     FROM session JOIN owned_number ON e164 = :e164`,
    { ':serviceSid': serviceSid, ':start': start, ':first': first + side, ':e164': proxyNumber(side) },
  )
  database.run(
    `INSERT INTO phone (e164, label, on_call, deliver)
     SELECT identifier, identifier, 'manual', 'ok' FROM participant WHERE proxy_identifier = :e164`,
    { ':e164': proxyNumber(side) },
  )
}

/** One message in every session, from its first person to its second. */
function addMessages(database: Database): void {
  const [last] = database.find<[number]>('SELECT coalesce(max(row), 0) FROM timeline') ?? [0]
  const parameters = { ':last': last, ':start': start }
  database.run(
    `INSERT INTO timeline (row, step, at, kind, state, service_sid, session_sid, resource_sid, interaction_sid, outcome,
       body, decisions)
     SELECT :last + row, 1, :start, 'message', 'delivered', service_sid, sid, ${sid('SM')}, ${sid('KI')}, 'forwarded',
       'I am outside, by the blue door.', '[]'
     FROM session`,
    parameters,
  )
  database.run(
    `INSERT INTO interaction (sid, session_sid, type, inbound_resource_sid, inbound_resource_status,
       outbound_resource_sid, outbound_resource_status, is_message_interaction, timeline_row, date_created, date_updated)
     SELECT interaction_sid, session_sid, 'message', resource_sid, 'delivered', ${sid('SM')}, 'delivered', 0, row,
       :start, :start
     FROM timeline WHERE row > :last`,
    parameters,
  )
  for (const [direction, leg] of [
    ['inbound', 'inbound_resource_sid'],
    ['outbound-api', 'outbound_resource_sid'],
  ]) {
    database.run(
      `INSERT INTO message (sid, direction, phone, proxy_number, status, num_segments, shown_step, timeline_row,
         date_created, date_updated)
       SELECT ${leg}, :direction, '+0', '+0', 'delivered', 1, 1, timeline_row, :start, :start
       FROM interaction WHERE timeline_row > :last`,
      { ...parameters, ':direction': direction ?? '' },
    )
  }
}
