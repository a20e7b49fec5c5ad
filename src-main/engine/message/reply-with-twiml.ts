import { type Decision, passed } from '#shared/catalog/decision.ts'
import { limits } from '#shared/catalog/limits.ts'
import { countRepliesSince } from '../../store/messages.ts'
import { askForTwiml } from '../contact/ask-application.ts'
import type { Whereabouts } from '../contact/find-route.ts'
import type { SoFar } from '../contact/so-far.ts'
import { attachedMedia } from '../media/attached-media.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import type { TwimlDocument } from '../rules/twiml/parse-twiml.ts'
import { planReplies, type Reply } from '../rules/twiml/plan-replies.ts'
import { verbsInWords } from '../rules/twiml/verbs-in-words.ts'
import { textParams } from '../rules/webhook/inbound-params.ts'
import type { Step } from '../step.ts'
import { checkSending } from './check-sending.ts'
import type { IncomingText } from './incoming-text.ts'
import { newMessageSid } from './message-sid.ts'
import { sendToPerson } from './send-to-person.ts'
import { stopText } from './stop-text.ts'

/** Runs TwiML for a text that belongs to no session: replies come from the number it was sent to. https://www.twilio.com/docs/messaging/twiml */
export function replyWithTwiml(
  step: Step,
  text: IncomingText,
  where: Whereabouts,
  document: TwimlDocument,
  soFar: SoFar,
): void {
  const { next, decision, alerts } = sendReplies(step, text, document)
  stopText(step, text, where, 'out-of-session', {
    ...soFar,
    decisions: [...soFar.decisions, decision],
    alerts: [...soFar.alerts, ...alerts],
  })
  if (next !== null && soFar.held !== null) askForMoreReplies(step, text, next, soFar.held.timelineRow)
}

interface Replied {
  /** The document that goes on from here, or null. */
  readonly next: string | null
  readonly decision: Decision
  readonly alerts: readonly AlertNotice[]
}

/** Answers with the texts of a document; what the platform does not send leaves an alert. */
export function sendReplies(step: Step, text: IncomingText, document: TwimlDocument): Replied {
  const { replies, next, alerts } = planReplies(document)
  const room = roomForReplies(step, text)
  const refusals = replies.slice(0, room).flatMap((reply) => send(step, text, reply))
  if (replies.length > room) refusals.push(tooManyReplies(text))
  const run = [...replies.map(() => 'Message'), ...(next === null ? [] : ['Redirect'])]
  const decision = passed('twiml', { kind: 'message', verbs: verbsInWords(run) })
  return { next, decision, alerts: [...alerts, ...refusals] }
}

/** https://www.twilio.com/docs/messaging/twiml/redirect */
export function askForMoreReplies(step: Step, text: IncomingText, url: string, timelineRow: number): void {
  const { sid, from, to, mediaUrls } = text
  const media = attachedMedia(step.db, sid, mediaUrls)
  askForTwiml(step, url, {
    kind: 'message',
    from,
    to,
    timelineRow,
    params: (parties) => textParams({ ...text, media, ...parties }),
  })
}

/** Two machines that answer each other are stopped. https://www.twilio.com/docs/api/errors/14107 */
function roomForReplies(step: Step, { from, to }: IncomingText): number {
  return Math.max(0, limits.repliesToOne - countRepliesSince(step.db, from, to, step.now - limits.replyWindowMs))
}

function tooManyReplies({ from, to }: IncomingText): AlertNotice {
  const within = `${limits.repliesToOne} times within ${limits.replyWindowMs / 1000} seconds`
  return { code: 14107, text: `${to} has replied to ${from} ${within}; the next reply was not sent.` }
}

/** Answers why the platform did not send it, if so. */
function send(step: Step, { from, to }: IncomingText, { body, mediaUrls }: Reply): AlertNotice[] {
  const check = checkSending(step, { identifier: from, proxyIdentifier: to }, body)
  if (check.refusal !== null) return [check.refusal]
  sendToPerson(step, {
    sid: newMessageSid(step, mediaUrls),
    direction: 'outbound-reply',
    proxyNumber: to,
    person: from,
    dialledAs: null,
    body,
    mediaUrls,
    numSegments: check.numSegments,
    timelineRow: null,
  })
  return []
}
