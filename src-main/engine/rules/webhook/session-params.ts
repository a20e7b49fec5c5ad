import type { WebhookRequest } from '#shared/contract/webhook.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { Session } from '#shared/resources/session.ts'
import { isoSeconds } from './iso-seconds.ts'

type Param = WebhookRequest['params'][number]

/** The session that a person and a number last had, as far as it is still known. */
export interface SessionBefore {
  readonly session: Session
  /** Who writes or calls now. */
  readonly inbound: Participant | null
  readonly outbound: Participant | null
}

/** What an out-of-session URL learns of that session; what is unknown is left out. https://www.twilio.com/docs/proxy/api/webhooks */
export function sessionParams({ session, inbound, outbound }: SessionBefore): Param[] {
  return [
    ['sessionSid', session.sid],
    ['sessionAccountSid', { is: 'account' }],
    ['sessionServiceSid', session.serviceSid],
    ...known('sessionUniqueName', session.uniqueName),
    ['sessionStatus', session.status],
    ...known('sessionClosedReason', session.closedReason),
    ['sessionMode', session.mode],
    ['sessionDateCreated', isoSeconds(session.dateCreated)],
    ['sessionDateUpdated', isoSeconds(session.dateUpdated)],
    ...knownDate('sessionDateEnded', session.dateEnded),
    ...knownDate('sessionDateStarted', session.dateStarted),
    ...knownDate('sessionDateLastInteraction', session.dateLastInteraction),
    ['ttl', String(session.ttl)],
    ...participantParams('inboundParticipant', inbound),
    ...participantParams('outboundParticipant', outbound),
  ]
}

function participantParams(prefix: string, participant: Participant | null): Param[] {
  if (participant === null) return []
  return [
    [`${prefix}Sid`, participant.sid],
    [`${prefix}AccountSid`, { is: 'account' }],
    [`${prefix}ServiceSid`, participant.serviceSid],
    [`${prefix}SessionSid`, participant.sessionSid],
    [`${prefix}Identifier`, participant.identifier],
    [`${prefix}ProxyIdentifier`, participant.proxyIdentifier],
    ...known(`${prefix}ProxyIdentifierSid`, participant.proxyIdentifierSid),
    ...known(`${prefix}FriendlyName`, participant.friendlyName),
    [`${prefix}DateCreated`, isoSeconds(participant.dateCreated)],
    [`${prefix}DateUpdated`, isoSeconds(participant.dateUpdated)],
  ]
}

function known(name: string, value: string | null): Param[] {
  return value === null ? [] : [[name, value]]
}

function knownDate(name: string, date: number | null): Param[] {
  return known(name, date === null ? null : isoSeconds(date))
}
