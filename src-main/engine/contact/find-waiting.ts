import type { Decision } from '#shared/catalog/decision.ts'
import { isContactEntry } from '#shared/resources/timeline-entry.ts'
import { findCall } from '../../store/calls.ts'
import type { Database } from '../../store/database.ts'
import { findMessage } from '../../store/messages.ts'
import { findDecisions, findTimelineEntry } from '../../store/timeline.ts'
import type { StoredWebhook } from '../../store/webhooks.ts'
import type { Dialled } from '../call/dialled.ts'
import { asIncoming, type IncomingText } from '../message/incoming-text.ts'
import type { Whereabouts } from './find-route.ts'
import type { Held } from './so-far.ts'

/** The message or call that a webhook decides on. */
export type Waiting = {
  readonly where: Whereabouts
  readonly held: Held
  readonly decisions: readonly Decision[]
} & (
  | { readonly kind: 'message'; readonly inbound: IncomingText }
  | { readonly kind: 'call'; readonly inbound: Dialled }
)

/** With what was decided about it, unless that is given. Undefined when it waits no more: a caller hung up. */
export function findWaiting(
  db: Database,
  webhook: StoredWebhook,
  decisions?: readonly Decision[],
): Waiting | undefined {
  const { timelineRow, serviceSid, sessionSid, interactionSid, at: since } = webhook
  const entry = findTimelineEntry(db, timelineRow)
  if (!isContactEntry(entry) || entry.outcome !== null) return undefined
  const waiting = {
    where: { serviceSid, sessionSid: entry.sessionSid, previousSessionSid: sessionSid, sender: null },
    held: { timelineRow, interactionSid, since },
    decisions: decisions ?? findDecisions(db, timelineRow) ?? [],
  }
  if (entry.kind === 'message') {
    const message = findMessage(db, entry.resourceSid)
    return message && { ...waiting, kind: 'message', inbound: asIncoming(message) }
  }
  const leg = findCall(db, entry.resourceSid)
  return leg && { ...waiting, kind: 'call', inbound: { sid: leg.sid, from: leg.phone, to: leg.proxyNumber } }
}
