import type { WebhookAnswer, WebhookKind, WebhookRequest } from '#shared/contract/webhook.ts'
import type { Database } from './database.ts'

const columns = `id, kind, url, params, at, service_sid, session_sid, interaction_sid, timeline_row, holds_clock,
  responder_answer`

type WebhookRow = [
  id: string,
  kind: string,
  url: string,
  params: string | null,
  at: number,
  serviceSid: string,
  sessionSid: string | null,
  interactionSid: string | null,
  timelineRow: number,
  holdsClock: number,
  responderAnswer: string | null,
]

/** A request that has not been answered, and what it is about. */
export interface StoredWebhook {
  readonly id: string
  readonly kind: WebhookKind
  readonly url: string
  /** Kept for those that decide; a callback is told of once. */
  readonly params: WebhookRequest['params']
  readonly at: number
  readonly serviceSid: string
  readonly sessionSid: string | null
  /** The interaction that a callback reports, or the one that begins if an intercept lets it. */
  readonly interactionSid: string | null
  readonly timelineRow: number
  /** The host has to get an answer from outside, and simulated time waits for it. */
  readonly holdsClock: boolean
  /** What the built-in responder, or a fault, is going to answer; null for a request that leaves. */
  readonly responderAnswer: WebhookAnswer | null
}

export function insertWebhook(db: Database, webhook: StoredWebhook): void {
  db.run(
    `INSERT INTO webhook (id, kind, url, params, at, service_sid, session_sid, interaction_sid, timeline_row,
       holds_clock, responder_answer)
     VALUES (:id, :kind, :url, :params, :at, :serviceSid, :sessionSid, :interactionSid, :timelineRow, :holdsClock,
       :responderAnswer)`,
    {
      ':id': webhook.id,
      ':kind': webhook.kind,
      ':url': webhook.url,
      ':params': webhook.kind === 'callback' ? null : JSON.stringify(webhook.params),
      ':at': webhook.at,
      ':serviceSid': webhook.serviceSid,
      ':sessionSid': webhook.sessionSid,
      ':interactionSid': webhook.interactionSid,
      ':timelineRow': webhook.timelineRow,
      ':holdsClock': Number(webhook.holdsClock),
      ':responderAnswer': webhook.responderAnswer && JSON.stringify(webhook.responderAnswer),
    },
  )
}

export function deleteWebhook(db: Database, id: string): void {
  db.run('DELETE FROM webhook WHERE id = :id', { ':id': id })
}

/** Callbacks that went well are never heard of again: forgets those older than the newest `kept`. */
export function deleteOldCallbacks(db: Database, kept: number): void {
  db.run(
    `DELETE FROM webhook
     WHERE row <= (SELECT max(row) FROM webhook) - :kept AND kind = 'callback' AND responder_answer IS NULL`,
    { ':kept': kept },
  )
}

export function findWebhook(db: Database, id: string): StoredWebhook | undefined {
  const found = db.find<WebhookRow>(`SELECT ${columns} FROM webhook WHERE id = :id`, { ':id': id })
  return found && fromRow(found)
}

/** The one that a held message or call waits for. */
export function findDecidingWebhook(db: Database, timelineRow: number): StoredWebhook | undefined {
  const found = db.find<WebhookRow>(
    `SELECT ${columns} FROM webhook WHERE timeline_row = :timelineRow AND kind <> 'callback'`,
    { ':timelineRow': timelineRow },
  )
  return found && fromRow(found)
}

/** Those that simulated time waits for, oldest first. */
export function listHoldingWebhooks(db: Database): WebhookRequest[] {
  return db
    .list<WebhookRow>(`SELECT ${columns} FROM webhook WHERE holds_clock = 1 ORDER BY row`)
    .map((row) => toRequest(fromRow(row)))
}

/** Remembered: every command and query asks for it. */
export function isClockHeld(db: Database): boolean {
  return db.remember(
    'clock held',
    ['webhook'],
    () => db.find('SELECT 1 FROM webhook WHERE holds_clock = 1 LIMIT 1') !== undefined,
  )
}

export function toRequest({ id, kind, url, params, at, responderAnswer }: StoredWebhook): WebhookRequest {
  return { id, kind, url, params, at, staysHere: responderAnswer !== null }
}

function fromRow([id, kind, url, params, at, serviceSid, sessionSid, ...rest]: WebhookRow): StoredWebhook {
  const [interactionSid, timelineRow, holdsClock, responderAnswer] = rest
  return {
    id,
    kind: kind as WebhookKind,
    url,
    params: params === null ? [] : (JSON.parse(params) as WebhookRequest['params']),
    at,
    serviceSid,
    sessionSid,
    interactionSid,
    timelineRow,
    holdsClock: holdsClock === 1,
    responderAnswer: responderAnswer === null ? null : (JSON.parse(responderAnswer) as WebhookAnswer),
  }
}
