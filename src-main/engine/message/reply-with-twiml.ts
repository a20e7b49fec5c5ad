import { type Decision, passed } from '#shared/catalog/decision.ts'
import { limits } from '#shared/catalog/limits.ts'
import { listRepliesSince } from '../../store/messages.ts'
import { askForTwiml } from '../contact/ask-for-twiml.ts'
import type { Whereabouts } from '../contact/find-route.ts'
import type { SoFar } from '../contact/so-far.ts'
import { attachedMedia } from '../media/attached-media.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import type { OutboundCheck } from '../rules/message/check-outbound.ts'
import { isStopFilterReply } from '../rules/opt-out/platform-stop-filter.ts'
import { limitReplies } from '../rules/twiml/limit-replies.ts'
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
  const { next, decisions, alerts } = sendReplies(step, text, document)
  stopText(step, text, where, 'out-of-session', {
    ...soFar,
    decisions: [...soFar.decisions, ...decisions],
    alerts: [...soFar.alerts, ...alerts],
  })
  if (next !== null && soFar.held !== null) askForMoreReplies(step, text, next, soFar.held.timelineRow)
}

interface Replied {
  /** The document that goes on from here, or null. */
  readonly next: string | null
  readonly decisions: readonly Decision[]
  readonly alerts: readonly AlertNotice[]
}

/** Answers with the texts of a document; what the platform does not send leaves a decision and an alert. */
export function sendReplies(step: Step, text: IncomingText, document: TwimlDocument): Replied {
  const { replies, next, alerts } = planReplies(document, text)
  const pair = { from: text.to, to: text.from }
  const limited = limitReplies(pair, replies, countReplies(step, text))
  const checks = limited.allowed.map((reply) => send(step, text, reply))
  const sent = checks.filter(({ refusal }) => refusal === null)
  const verbs = [...sent.map(() => 'Message'), ...(next === null ? [] : ['Redirect'])]
  const run = passed('twiml', { kind: 'message', verbs: verbsInWords(verbs) })
  return {
    next,
    decisions: [...limited.decisions, ...reasonsOf(checks), run],
    alerts: [...alerts, ...checks.flatMap(({ refusal }) => refusal ?? []), ...limited.alerts],
  }
}

/** What did not pass, each once: a person who has opted out gets none of many replies for one reason. */
function reasonsOf(checks: readonly OutboundCheck[]): readonly Decision[] {
  const reasons = checks.flatMap(({ decisions }) => decisions.filter((decision) => !decision.passed))
  return [...new Map(reasons.map((decision) => [JSON.stringify(decision), decision])).values()]
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

/** Within the window. What the platform itself has answered to a keyword is none of the application's. */
function countReplies(step: Step, { from, to }: IncomingText): number {
  const texts = listRepliesSince(step.db, from, to, step.now - limits.replyWindowMs)
  return texts.filter((body) => !isStopFilterReply(body)).length
}

/** Answers whether the platform sent it, and if not, why. */
function send(step: Step, { from, to }: IncomingText, { body, mediaUrls }: Reply): OutboundCheck {
  const check = checkSending(step, { identifier: from, proxyIdentifier: to }, body)
  if (check.refusal !== null) return check
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
  return check
}
