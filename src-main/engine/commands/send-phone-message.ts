import { findRoute } from '../contact/find-route.ts'
import { decideMessage } from '../message/decide-message.ts'
import type { IncomingText } from '../message/incoming-text.ts'
import { newMessageSid } from '../message/message-sid.ts'
import { recordMessage } from '../message/record-message.ts'
import { runStopFilter } from '../message/run-stop-filter.ts'
import { ensurePhone } from '../phone/ensure-phone.ts'
import { countSegments } from '../rules/message/count-segments.ts'
import { matchOptOut } from '../rules/opt-out/match-opt-out.ts'
import type { CommandHandler } from '../step.ts'

/** A person texts a number. https://www.twilio.com/docs/proxy/quickstart */
export const sendPhoneMessage: CommandHandler<'phone.sendMessage'> = (step, { from, to, body, mediaUrls }) => {
  ensurePhone(step, from)
  const numSegments = countSegments(body).segments
  const text: IncomingText = { sid: newMessageSid(step, mediaUrls), from, to, body, mediaUrls, numSegments }

  const filtered = runStopFilter(step, text)
  const route = findRoute(step.db, { kind: 'message', from, to, optOut: matchOptOut(body, step.settings) })
  const fate = decideMessage(step, route, body)
  const decisions = [...filtered, ...fate.decisions]

  return { ok: true, value: recordMessage(step, text, route, { ...fate, decisions }) }
}
