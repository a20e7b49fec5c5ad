import type { Session } from '#shared/resources/session.ts'
import { isoSeconds } from '../../engine/rules/webhook/iso-seconds.ts'
import { isoSecondsOrNull } from './date.ts'
import { type Origin, sessionUrl } from './origin.ts'

/** https://www.twilio.com/docs/proxy/api/session */
export function formatSession(session: Session, origin: Origin) {
  const url = sessionUrl(origin, session.serviceSid, session.sid)
  return {
    sid: session.sid,
    service_sid: session.serviceSid,
    account_sid: origin.accountSid,
    unique_name: session.uniqueName,
    status: session.status,
    mode: session.mode,
    ttl: session.ttl,
    closed_reason: session.closedReason,
    date_started: isoSecondsOrNull(session.dateStarted),
    date_ended: isoSecondsOrNull(session.dateEnded),
    date_last_interaction: isoSecondsOrNull(session.dateLastInteraction),
    date_expiry: isoSecondsOrNull(session.dateExpiry),
    date_created: isoSeconds(session.dateCreated),
    date_updated: isoSeconds(session.dateUpdated),
    url,
    links: { interactions: `${url}/Interactions`, participants: `${url}/Participants` },
  }
}
