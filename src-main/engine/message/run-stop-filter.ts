import type { Decision } from '#shared/catalog/decision.ts'
import { countSegments } from '#shared/messages/count-segments.ts'
import { deleteOptOut, findOptOut, insertOptOut } from '../../store/opt-outs.ts'
import { findOwnedNumberByE164 } from '../../store/owned-numbers.ts'
import { identifierOfDialForm } from '../rules/country/dial-form.ts'
import { platformStopFilter } from '../rules/opt-out/platform-stop-filter.ts'
import type { Step } from '../step.ts'
import type { IncomingText } from './incoming-text.ts'
import { newMessageSid } from './message-sid.ts'
import { sendToPerson } from './send-to-person.ts'

/**
 * Lets the platform's own STOP filter act on a text to one of the account's numbers: it blocks or unblocks the pair
 * and answers. Answers its decision, or none where the text is no keyword. https://help.twilio.com/articles/223134027
 */
export function runStopFilter(step: Step, text: IncomingText): readonly Decision[] {
  const { to } = text
  const phone = identifierOfDialForm(text.from)
  const block = findOptOut(step.db, phone, to)
  const verdict = platformStopFilter(text, step.settings, block !== undefined)
  if (verdict === null || findOwnedNumberByE164(step.db, to) === undefined) return []

  if (verdict.change === 'block') {
    const optOut = { phone, proxyNumber: to, keyword: verdict.word, since: step.now }
    insertOptOut(step.db, optOut)
    step.emit({ type: 'optOut.changed', optOut, blocked: true })
  }
  if (verdict.change === 'unblock' && block !== undefined) {
    deleteOptOut(step.db, phone, to)
    step.emit({ type: 'optOut.changed', optOut: block, blocked: false })
  }
  if (verdict.reply !== null) answer(step, text, verdict.reply)
  return [verdict.decision]
}

function answer(step: Step, { from, to }: IncomingText, body: string): void {
  sendToPerson(step, {
    sid: newMessageSid(step, []),
    direction: 'outbound-reply',
    proxyNumber: to,
    person: from,
    dialledAs: null,
    body,
    mediaUrls: [],
    numSegments: countSegments(body).segments,
    timelineRow: null,
  })
}
