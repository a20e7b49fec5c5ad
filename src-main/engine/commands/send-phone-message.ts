import { ok } from '#shared/contract/result.ts'
import { countSegments } from '#shared/messages/count-segments.ts'
import { parseMediaUrl } from '#shared/resources/media.ts'
import { findMediumType } from '../../store/media.ts'
import { fresh } from '../contact/so-far.ts'
import type { IncomingText } from '../message/incoming-text.ts'
import { newMessageSid } from '../message/message-sid.ts'
import { routeText } from '../message/route-text.ts'
import { runStopFilter } from '../message/run-stop-filter.ts'
import { ensurePhone } from '../phone/ensure-phone.ts'
import { refusal } from '../refusal.ts'
import { matchOptOut } from '../rules/opt-out/match-opt-out.ts'
import type { CommandHandler, Step } from '../step.ts'

/** A person texts a number. https://www.twilio.com/docs/proxy/quickstart */
export const sendPhoneMessage: CommandHandler<'phone.sendMessage'> = (step, { from, to, body = '', mediaUrls }) => {
  const missing = mediaUrls.find((url) => isMissing(step, url))
  if (missing !== undefined) return refusal('invalid_body', `There is no ${missing}.`, { parameter: 'mediaUrls' })
  ensurePhone(step, from)
  const numSegments = countSegments(body).segments
  const text: IncomingText = { sid: newMessageSid(step, mediaUrls), from, to, body, mediaUrls, numSegments }
  const filtered = runStopFilter(step, text)
  return ok(routeText(step, text, fresh(filtered, matchOptOut(body, step.settings))))
}

/** Names an upload that is not there. */
function isMissing(step: Step, url: string): boolean {
  const source = parseMediaUrl(url)
  return source?.kind === 'stored' && findMediumType(step.db, source.id) === undefined
}
