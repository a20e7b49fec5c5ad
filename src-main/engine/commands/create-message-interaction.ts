import { passed } from '#shared/catalog/decision.ts'
import type { CommandOf } from '#shared/contract/command.ts'
import { ok } from '#shared/contract/result.ts'
import { messageMachine } from '#shared/machines/message-machine.ts'
import { type Interaction, messageData } from '#shared/resources/interaction.ts'
import type { Participant } from '#shared/resources/participant.ts'
import { findParticipant } from '../../store/participants.ts'
import { findSession } from '../../store/sessions.ts'
import { insertTimelineEntry } from '../../store/timeline.ts'
import { announceEntry } from '../announce-entry.ts'
import { dialledForm } from '../contact/dialled-form.ts'
import { openInteraction } from '../interaction/open-interaction.ts'
import { checkSending } from '../message/check-sending.ts'
import { newMessageSid } from '../message/message-sid.ts'
import { sendToPerson } from '../message/send-to-person.ts'
import { nextState } from '../next-state.ts'
import { notFound, sessionNotFound } from '../not-found.ts'
import { refusal } from '../refusal.ts'
import type { OutboundCheck } from '../rules/message/check-outbound.ts'
import type { CommandHandler, Refused, Step } from '../step.ts'

/**
 * Your system texts one participant, from their own proxy number; the partner hears nothing of it.
 * `MediaUrl` is reserved by the API and carries nothing. https://www.twilio.com/docs/proxy/api/sending-messages
 */
export const createMessageInteraction: CommandHandler<'messageInteraction.create'> = (step, command) => {
  const { serviceSid, sessionSid, participantSid, mediaUrls = [] } = command
  const body = command.body ?? ''
  const session = findSession(step.db, sessionSid)
  if (session?.serviceSid !== serviceSid) return sessionNotFound(serviceSid, sessionSid)
  const recipient = findParticipant(step.db, sessionSid, participantSid)
  if (recipient === undefined || recipient.dateDeleted !== null) {
    return notFound(`/Services/${serviceSid}/Sessions/${sessionSid}/Participants/${participantSid}`)
  }
  if (body === '' && mediaUrls.length === 0) {
    return refusal(20001, 'Missing required parameter Body in the post body', { parameter: 'body' })
  }
  if (body === '') return refusal(80701, "'Body' is invalid. MediaUrl alone cannot be sent.", { parameter: 'body' })
  if (session.status === 'closed') return refusal(80607, 'Session is closed and cannot be updated.')
  if (session.mode === 'voice-only') {
    return refusal(80616, `Cannot add message to session ${sessionSid}; not compatible with the session mode.`)
  }
  const check = checkSending(step, recipient, body)
  if (check.refusal !== null) return refusedByPlatform(check, check.refusal, command)
  const reserved = mediaUrls.length === 0 ? [] : [passed('media-reserved', { media: mediaUrls.length })]
  return ok(send(step, recipient, body, { ...check, decisions: [...check.decisions, ...reserved] }))
}

/** An opted-out recipient is refused downstream; the debugger names the reason. https://www.twilio.com/docs/api/errors/80613 */
function refusedByPlatform(
  { decisions }: OutboundCheck,
  { code, text }: NonNullable<OutboundCheck['refusal']>,
  { serviceSid, sessionSid }: CommandOf<'messageInteraction.create'>,
): Refused {
  const refused =
    code === 21610
      ? refusal(80613, 'Downstream Request Rejected')
      : refusal(code, text, code === 21617 ? { parameter: 'body' } : {})
  return { ...refused, report: { code, text, decisions, serviceSid, sessionSid } }
}

function send(
  step: Step,
  recipient: Participant,
  body: string,
  { numSegments, decisions }: OutboundCheck,
): Interaction {
  const sid = newMessageSid(step, [])
  const interactionSid = step.newSid('KI')
  const { serviceSid, sessionSid, identifier, proxyIdentifier } = recipient
  const timelineRow = insertTimelineEntry(step.db, {
    step: step.seq,
    at: step.now,
    kind: 'message',
    state: nextState(messageMachine, 'received', 'ROUTED'),
    shownAs: proxyIdentifier,
    reached: identifier,
    serviceSid,
    sessionSid,
    resourceSid: sid,
    interactionSid,
    outcome: 'forwarded',
    body,
    decisions,
  })
  sendToPerson(step, {
    sid,
    direction: 'outbound-api',
    proxyNumber: proxyIdentifier,
    person: identifier,
    dialledAs: dialledForm(step, recipient, 'message'),
    body,
    mediaUrls: [],
    numSegments,
    timelineRow,
  })
  const interaction = openInteraction(step, timelineRow, {
    sid: interactionSid,
    sessionSid,
    serviceSid,
    type: 'message',
    data: messageData(body),
    inbound: null,
    outbound: { participantSid: recipient.sid, resourceSid: sid, resourceStatus: 'queued' },
    isMessageInteraction: true,
  })
  announceEntry(step, timelineRow)
  return interaction
}
