import { passed } from '#shared/catalog/decision.ts'
import type { Whereabouts } from '../contact/find-route.ts'
import type { SoFar } from '../contact/so-far.ts'
import type { AlertNotice } from '../rules/alert-notice.ts'
import type { TwimlElement } from '../rules/twiml/parse-twiml.ts'
import { planReplies, type Reply } from '../rules/twiml/plan-replies.ts'
import { verbsInWords } from '../rules/twiml/verbs-in-words.ts'
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
  verbs: readonly TwimlElement[],
  soFar: SoFar,
): void {
  const plan = planReplies(verbs)
  const refusals = plan.replies.flatMap((reply) => send(step, text, reply))
  const decision = passed('twiml', { kind: 'message', verbs: verbsInWords(plan.replies.map(() => 'Message')) })
  stopText(step, text, where, 'out-of-session', {
    ...soFar,
    decisions: [...soFar.decisions, decision],
    alerts: [...soFar.alerts, ...plan.alerts, ...refusals],
  })
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
