import type { WebhookRequest } from '#shared/contract/webhook.ts'
import type { Interaction } from '#shared/resources/interaction.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { listParticipants } from '../../store/participants.ts'
import { findSession } from '../../store/sessions.ts'
import { countryOfNumber } from '../rules/country/country-of-number.ts'
import type { Passage } from '../rules/routing/route-contact.ts'
import type { InboundParties } from '../rules/webhook/inbound-params.ts'
import { interactionParams } from '../rules/webhook/interaction-params.ts'
import { type SessionBefore, sessionParams } from '../rules/webhook/session-params.ts'
import { findCallbackUrls } from '../service/callback-urls.ts'
import type { Step } from '../step.ts'
import { requestWebhook } from '../webhook/request-webhook.ts'
import type { Whereabouts } from './find-route.ts'
import { identifierOfCaller } from './identifier-of-caller.ts'

/** A message or call as the intercept URL is told of it. */
interface Inbound extends Pick<Interaction, 'type' | 'data'> {
  readonly leg: Omit<NonNullable<Interaction['inbound']>, 'participantSid'>
  readonly mediaUrls: readonly string[]
  readonly timelineRow: number
}

/** Asks whether two participants may exchange this. The interaction has its SID from here on. https://www.twilio.com/docs/proxy/api/webhooks */
export function askIntercept(step: Step, { sender }: Passage<Participant>, inbound: Inbound): void {
  const { sid: participantSid, serviceSid, sessionSid } = sender
  const { type, data, leg, mediaUrls, timelineRow } = inbound
  const url = findCallbackUrls(step.db, serviceSid).intercept
  if (url === null) throw new Error(`The service ${serviceSid} has no intercept URL.`)
  const interactionSid = step.newSid('KI')
  const params = interactionParams(
    {
      sid: interactionSid,
      serviceSid,
      sessionSid,
      type,
      data,
      inbound: { ...leg, participantSid },
      outbound: null,
      isMessageInteraction: false,
      dateCreated: step.now,
      dateUpdated: step.now,
    },
    mediaUrls,
  )
  const about = { serviceSid, sessionSid, interactionSid, timelineRow }
  requestWebhook(step, { kind: 'intercept', url, params, ...about }, type === 'voice' ? 'call' : 'message')
}

/** A message or call that belongs to no session, as the application is told of it. */
export interface Stray {
  readonly kind: 'message' | 'call'
  readonly from: string
  readonly to: string
  readonly timelineRow: number
  /** The platform's own parameters of it. */
  params(parties: InboundParties): WebhookRequest['params']
}

/** Asks what to do with contact that belongs to no session. https://www.twilio.com/docs/proxy/out-session-callback-response-guide */
export function askOutOfSession(step: Step, { serviceSid, previousSessionSid }: Whereabouts, stray: Stray): void {
  const url = serviceSid === null ? null : findCallbackUrls(step.db, serviceSid).outOfSession
  if (serviceSid === null || url === null) throw new Error('There is no out-of-session URL to ask.')
  const { kind, from, to, timelineRow } = stray
  const before = previousSessionSid === null ? null : findSessionBefore(step, previousSessionSid, from, to)
  const params = [...stray.params(partiesOf(from, to)), ...(before === null ? [] : sessionParams(before))]
  const about = { serviceSid, sessionSid: previousSessionSid, interactionSid: null, timelineRow }
  requestWebhook(step, { kind: 'out-of-session', url, params, ...about }, kind)
}

/** Both numbers as the platform tells of them. */
export function partiesOf(from: string, to: string): InboundParties {
  return { from, to, fromCountry: countryOfNumber(from) ?? '', toCountry: countryOfNumber(to) ?? '' }
}

function findSessionBefore(step: Step, sessionSid: string, from: string, to: string): SessionBefore | null {
  const session = findSession(step.db, sessionSid)
  if (session === undefined) return null
  const identifier = identifierOfCaller(step.db, session.serviceSid, from, to)
  const participants = listParticipants(step.db, sessionSid)
  const inbound = participants.find((person) => person.identifier === identifier && person.proxyIdentifier === to)
  const others = participants.filter(({ sid }) => sid !== inbound?.sid)
  const outbound = others.find(({ dateDeleted }) => dateDeleted === null) ?? others.at(-1)
  return { session, inbound: inbound ?? null, outbound: outbound ?? null }
}
